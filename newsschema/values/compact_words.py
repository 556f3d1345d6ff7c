"""Words of bylines in the scripts that set no spaces between words, Chinese, Japanese, Korean and Thai, as data."""

from __future__ import annotations

ORGANIZATIONS = """
新聞 新闻 日報 日报 晚報 晚报 通信 通讯 社 網 网 報 报 電視 电视 編集 编辑 編輯 部 局 放送 公司 中心 委員会
委员会 大学 大學 日刊 週刊 周刊 編輯室 取材班 チーム デジタル ニュース 신문 일보 뉴스 방송 통신 편집 경제 닷컴
미디어 팀 부 สำนัก ข่าว กอง ทีม
"""
"""What the names of groups end with; of several letters also what they hold."""
TITLES = """
선임기자 전문기자 인턴기자 특파원 논설위원 기자 記者 记者 特派員 特派员 編集委員 論説委員 通讯员 評論員 评论员
編輯 编辑
"""
"""What stands behind a name and says what the person does."""
KOREAN_TITLES = """
기자 칼럼니스트 논설위원 특파원 교수 변호사 평론가 작가 소설가 시인 에디터 앵커 아나운서 연구위원 위원 대표 소장
"""
"""The last word of a title that stands behind a name with a space between them."""
KOREAN_PLACES = """
서울 인천 대전 대구 광주 부산 울산 세종 수원 성남 고양 용인 안양 안산 남양주 의정부 양주 양평 여주 이천 오산 구리 김포
강릉 원주 춘천 속초 홍천 정선 인제 양구 고성 천안 공주 서산 홍성 청주 충주 제천 전주 군산 익산 정읍 남원 고창 목포 여수
순천 나주 안동 구미 경주 포항 김천 영주 문경 창원 진주 김해 양산 제주 서귀포 도쿄 베이징 워싱턴 뉴욕 파리 런던
"""
"""Places that reports in Korean are from, some of which begin like a family name."""
KOREAN_REPORTERS = ("기자", "특파원")
"""Who writes from a place."""
INTROS = """
新华社记者 本报记者 本刊记者 本网记者 本報記者 特约记者 见习记者 取材・文 取材･文 構成・文 文・写真 写真・文
撰文 執筆者 執筆 著者 筆者 作者 记者 記者 責任編輯 责任编辑 责编 编辑： 编辑: 編輯： 編輯: 文責
기자명 글쓴이 글·사진 글= 글 기자 기고 文 취재
"""
"""What stands before the name of the author."""
REPORTERS = ("记者", "記者", "特派员", "特派員", "通讯员", "기자")
"""What the first word before a name ends with where it is the house and what it calls its people: "港湾日报记者"."""
STRINGERS = ("通讯员", "通訊員")
"""Who reported along: a label between two names."""
OTHER_ROLES = "责任编辑 責任編輯 责编 責編 编辑 編輯 校对 校對 审核 審核 监制 監製 摄影 攝影 来源 來源"
"""Labels of those who did something else, or of where a text is from, behind the name of the author."""
REPORTED = ("報導", "報道", "报道")
"""What stands behind the place that a report is from."""
CHINESE_SURNAMES = """
王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟
谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬鄭
謝許韓馮鄧蕭葉蘇呂盧鍾譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯牛岳章鲁葛柳洪祝欧施
"""
"""The most frequent family names of one letter, which cover about nine in ten people."""
COMPOUND_SURNAMES = "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 尉迟 公孙 公孫 慕容 令狐 东方 夏侯 司徒 端木"
KOREAN_SURNAMES = """
김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추
도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉경사부
"""
