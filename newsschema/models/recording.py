"""Recordings: videos, audio, and clips from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
