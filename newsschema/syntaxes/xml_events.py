"""XML text comes in; its tags and texts go out to the methods of a subclass, each while the parser stands at it.

The parser is expat, of the standard library: it knows the place of everything, reads in one pass and without recursion,
and opens nothing outside the text. A text that declares entities of its own is refused: a sitemap has no use for them,
and a few can stand for gigabytes.
"""

from __future__ import annotations

from xml.parsers import expat

from newsschema.location import LineIndex
from newsschema.values.text import replace_surrogates

_NAME = 64
"""Characters of the longest name after an "&" that is no reference: the parser reads it before it notices."""
_MESSAGES = {
    expat.errors.XML_ERROR_INVALID_TOKEN: "this character cannot stand here; write & as &amp; and < as &lt;",
    expat.errors.XML_ERROR_TAG_MISMATCH: "this end tag does not belong to the element that is open; close that first",
    expat.errors.XML_ERROR_NO_ELEMENTS: "there is no element, or the text ends before all are closed; write the rest",
    expat.errors.XML_ERROR_UNCLOSED_TOKEN: "this tag does not end; write the rest",
    expat.errors.XML_ERROR_UNDEFINED_ENTITY: "XML does not know this entity; write the character itself",
    expat.errors.XML_ERROR_DUPLICATE_ATTRIBUTE: "the tag has an attribute twice; remove one",
    expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: "something stands after the end of the root element; remove it",
    expat.errors.XML_ERROR_MISPLACED_XML_PI: "the XML declaration must begin the file; remove what stands before it",
}


class InvalidXml(Exception):
    """Why a text is no XML; line and column, both from 1, are where that shows."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column


class Enough(Exception):
    """Raised by a subclass that wants no more of the text."""


class XmlEvents:
    """One reading of one text."""

    def __init__(self, text: str, *, in_pieces: bool = True) -> None:
        """Text comes `in_pieces`, each at its place, or joined."""
        self._text = replace_surrogates(text)
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = not in_pieces
        self._parser.StartElementHandler = self.begin
        self._parser.EndElementHandler = self.end
        self._parser.CharacterDataHandler = self.say
        self._parser.EntityDeclHandler = self._refuse_entity

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """A start tag, with its names as they are written."""
        raise NotImplementedError

    def end(self, name: str) -> None:
        """An end tag, or the end of an empty element's."""
        raise NotImplementedError

    def say(self, text: str) -> None:
        """A piece of text, without references."""
        raise NotImplementedError

    def run(self) -> InvalidXml | None:
        """Read the text, as far as it is XML; what was wrong with the rest."""
        try:
            self._parser.Parse(self._text, True)  # text is read as such, whatever encoding it declares
        except expat.ExpatError as error:
            return self._explained(error)
        except InvalidXml as error:
            return error
        except Enough:
            pass
        return None

    @property
    def place(self) -> tuple[int, int]:
        """Line and column, both from 1, of the first character of what is being read."""
        return self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1

    def _explained(self, error: expat.ExpatError) -> InvalidXml:
        text = expat.ErrorString(error.code)
        column = error.offset + 1
        if text == expat.errors.XML_ERROR_INVALID_TOKEN:
            column -= self._since_ampersand(LineIndex(self._text).offset(error.lineno, column))
        return InvalidXml(_MESSAGES.get(text, text), error.lineno, column)

    def _since_ampersand(self, offset: int) -> int:
        """How many characters before an error the "&" stands that caused it; 0 where none did."""
        ampersand = self._text.rfind("&", max(offset - _NAME, 0), offset)
        return offset - ampersand if ampersand >= 0 and f"{self._text[ampersand + 1 : offset]}0".isalnum() else 0

    def _refuse_entity(self, name: str, *_: object) -> None:
        raise InvalidXml(f"the entity {name!r:.40} is declared, which a sitemap may not do; remove it", *self.place)
