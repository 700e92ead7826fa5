"""Which elements has an XML file, each with its line, one branch at a time; and what if it is hostile?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler  # values alone; what reads is defusedxml

import defusedxml.sax
from defusedxml import DefusedXmlException

from quizzes.formats.entries import WHOLE_FILE, Spot
from quizzes.formats.json_path import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from xml.sax.xmlreader import AttributesImpl, Locator

    from quizzes.problem import Problem

DEEPEST = 32


@dataclass(slots=True)
class Node:
    """An element: its name, attributes, line, children and text."""

    name: str
    attributes: Mapping[str, str]
    line: int
    children: list[Node] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The characters that stand right in it."""
        return "".join(self.texts)

    def all(self, name: str) -> Iterator[Node]:
        """Give the children of a name."""
        return (child for child in self.children if child.name == name)

    def first(self, name: str) -> Node | None:
        """Give the first child of a name."""
        return next(self.all(name), None)


class _TooDeep(Exception):
    """Elements lie in one another as no file of Moodle has them."""


class _OtherRoot(Exception):
    """The whole is another thing than Moodle's."""


class _Branches(ContentHandler):
    """Hands over each child of the root when it ends."""

    def __init__(self, root: str, take: Callable[[Node], None]) -> None:
        super().__init__()
        self._root, self._take = root, take
        self._open: list[Node] = []
        self._place: Locator | None = None

    def setDocumentLocator(self, locator: Locator) -> None:  # noqa: N802 - the name is the standard library's
        self._place = locator

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802 - the name is the standard library's
        if len(self._open) >= DEEPEST:
            raise _TooDeep
        if not self._open and name != self._root:
            raise _OtherRoot(name)
        node = Node(name, dict(attrs.items()), self.line)
        if len(self._open) > 1:
            self._open[-1].children.append(node)
        self._open.append(node)

    def endElement(self, name: str) -> None:  # noqa: N802 - the name is the standard library's
        del name
        node = self._open.pop()
        if len(self._open) == 1:
            self._take(node)

    def characters(self, content: str) -> None:
        if len(self._open) > 1:
            self._open[-1].texts.append(content)

    @property
    def line(self) -> int:
        return 1 if self._place is None else self._place.getLineNumber() or 1


def branches(data: bytes, root: str, take: Callable[[Node], None]) -> Problem | None:
    """Give each child of the `root` to `take`; the problem is what keeps the file from being read to its end."""
    handler = _Branches(root, take)
    try:
        defusedxml.sax.parseString(data, handler)
    except DefusedXmlException:
        message = "the file defines entities of its own, as Moodle never does; take the definitions away"
        return Spot(line=handler.line).error("entities", message)
    except _OtherRoot as found:
        message = (
            f"this XML is no question set of Moodle, which has {quoted(root)} around all, and not {quoted(str(found))};"
            " export the questions as Moodle XML, or save a talk or its subtitles as plain text (TXT, SRT)"
        )
        return Spot(line=handler.line).error("other-xml", message)
    except _TooDeep:
        return Spot(line=handler.line).error("too-deep", f"more than {DEEPEST} elements lie in one another")
    except SAXParseException as error:
        message = f"this is not XML ({error.getMessage()}); export the questions from Moodle anew"
        return Spot(line=error.getLineNumber()).error("not-xml", message)
    except (ValueError, LookupError) as error:
        return WHOLE_FILE.error("not-xml", f"the encoding of the file is not known ({error}); save it as UTF-8")
    return None
