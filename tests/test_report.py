"""Reports in; what is left of them where the source is not kept, out."""

from __future__ import annotations

import pickle

from report_samples import PAGE, page_report


def test_a_located_report_keeps_the_lines_that_findings_begin_on() -> None:
    report = page_report().located()
    assert report.source is None
    assert list(report.lines) == [20, 24]
    assert report.line(20) == '    "datePublished": "1 March",'
    assert report.line(21) is None


def test_locating_again_loses_nothing() -> None:
    once = page_report().located()
    assert once.located() == once
    assert once.located().lines == once.lines
    assert page_report().located(keep_source=True).located(keep_source=True).source == PAGE


def test_it_can_be_sent_to_another_process_with_the_page_at_a_glance() -> None:
    report = page_report().located(keep_source=True)
    sent = pickle.loads(pickle.dumps(report))  # noqa: S301 (our own)
    assert sent == report
    assert [found.location for found in sent.findings] == [found.location for found in report.findings]
    assert sent.overview == report.overview
