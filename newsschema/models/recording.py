"""Recordings: videos, audio, and clips from them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Self

from newsschema.errors import UsageError
from newsschema.models.creative_work import CreativeWork
from newsschema.models.media import MediaObject
from newsschema.models.types import UNSET, IntegerOrText, ManyNodes, Number, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.person import Person
    from newsschema.models.series import CreativeWorkSeries, Episode


class VideoObject(MediaObject):
    """A video (https://schema.org/VideoObject).

    Google requires `name`, `thumbnail_url` and `upload_date`, and advises `content_url` or `embed_url` (Video page).
    """

    caption: OneNode["MediaObject | str"] = UNSET
    """The caption as text, or a file with the subtitles."""
    transcript: Text = None
    """What is said, as text."""
    embedded_text_caption: Text = None
    """The text that is part of the picture itself (pending)."""
    video_quality: Text = None
    """The quality, such as "HD"."""
    video_frame_size: Text = None
    """The size of the frame, such as "1920x1080"."""
    actor: ManyNodes["Person"] = UNSET
    """Who acts in it."""
    director: ManyNodes["Person"] = UNSET
    """Who directed it."""

    def add_clip(self, name: str, start: float, url: str, end: float | None = None) -> Clip:
        """Name a moment of the video, for "key moments", and return it.

        `start` and `end` are seconds from the start; `url` leads to the moment, and has the path of the video's own
        page (Google, Video page).

        Raises:
            UsageError: the clip starts before the video does, or ends before it starts.
        """
        if start < 0:
            raise UsageError(f"a clip starts at a second of the video, counted from 0, found start={start}")
        if end is not None and end <= start:
            raise UsageError(f"a clip ends after it starts, found start={start} and end={end}")
        clip = Clip(name=name, start_offset=start, end_offset=end, url=url)
        self.has_part = [*self.has_part, clip]
        return clip

    def seekable(self, url_template: str) -> Self:
        """Say how the page is told to start at a second, for "key moments" that Google finds itself, and return the
        video: an address with "{seek_to_second_number}" in it (Google, Video page).

        Raises:
            UsageError: the address has no place for the second.
        """
        if "{seek_to_second_number}" not in url_template:
            raise UsageError(f"the address needs {{seek_to_second_number}} in it, found {url_template!r:.80}")
        from newsschema.models.action import SeekToAction

        note = {"startOffset-input": "required name=seek_to_second_number"}
        others = [action for action in self.potential_action if not isinstance(action, SeekToAction)]
        self.potential_action = [*others, SeekToAction(target=url_template, properties=note)]
        return self

    def broadcast_live(self, start: datetime, end: datetime | None = None) -> Self:
        """Say that the video is shown live from `start` on, for the "LIVE" badge, and return it. `end` is needed once
        it is over (Google, Video page): call it again with both, and the broadcast is that one.

        Raises:
            UsageError: a moment without its zone, or an end that is not after the start.
        """
        if start.tzinfo is None or (end is not None and end.tzinfo is None):
            raise UsageError("a live broadcast needs moments with their zone, found one without")
        if end is not None and end <= start:
            raise UsageError(f"a live broadcast ends after it starts, found start={start} and end={end}")
        from newsschema.models.event import BroadcastEvent

        event = BroadcastEvent(is_live_broadcast=True, start_date=start, end_date=end)
        others = [one for one in self.publication if not (isinstance(one, BroadcastEvent) and one.start_date == start)]
        self.publication = [*others, event]
        return self


class AudioObject(MediaObject):
    """A recording one can hear (https://schema.org/AudioObject)."""

    caption: OneNode["MediaObject | str"] = UNSET
    """The caption as text, or a file with it."""
    transcript: Text = None
    """What is said, as text."""
    embedded_text_caption: Text = None
    """Text that is part of the recording's own data (pending)."""


class Clip(CreativeWork):
    """A part of a programme or a video (https://schema.org/Clip).

    Google requires `name`, `start_offset` and `url`, and advises `end_offset` (Video page).
    """

    start_offset: Number = None
    """Where it begins, seconds from the start of the whole (pending)."""
    end_offset: Number = None
    """Where it ends, seconds from the start of the whole (pending)."""
    clip_number: IntegerOrText = None
    """Its number among the clips, a whole number or text."""
    part_of_episode: OneNode["Episode"] = UNSET
    """The episode it is from."""
    part_of_season: OneNode["CreativeWork"] = UNSET
    """The season it is from."""
    part_of_series: OneNode["CreativeWorkSeries"] = UNSET
    """The series it is from."""
    actor: ManyNodes["Person"] = UNSET
    """Who acts in it."""
    director: ManyNodes["Person"] = UNSET
    """Who directed it."""
