"""
Which generators are there, which follow from others, and in which order do their questions stand?

Each is loaded when it has to make something: of two processes that share them, each loads what it makes.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeAlias

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

    Generator: TypeAlias = Callable[[Document, Tally], Iterable[Item]]

# These count together how often a word was offered, so that each follows from those before it; but for what is typed,
# which takes three times as long where the words of the gaps have not been looked at.
LINKED = ("cloze.glossary_word", "cloze.word", "cloze.typed", "translation.term", "translation.lattice")
_CLOZE = (
    "cloze.glossary_word",
    "cloze.word",
    "cloze.typed",
    "cloze.frame",
    "cloze.cue",
    "cloze.measure_word",
    "cloze.verb_measure",
    "cloze.complement",
)
_TRANSLATION = (
    "translation.term",
    "translation.reading",
    "translation.sentence_order",
    "translation.lattice",
    "translation.typed_short",
)
_COMPREHENSION = (
    "comprehension.replies.asked_evenly",
    "comprehension.statements.exactly_said",
    "comprehension.statements.in_translation",
    "comprehension.statements.yes_or_no",
    "comprehension.numbers.number_in_quote",
    "comprehension.circumstances.when",
    "comprehension.circumstances.where",
    "comprehension.circumstances.what",
    "comprehension.parties.who",
    "comprehension.parties.said_by_each",
    "comprehension.mentions.unexpected",
    "comprehension.sequences.continued",
    "comprehension.contrasts.contrast",
    "comprehension.causes.cause",
    "comprehension.gists.gist",
    "comprehension.senses.meaning_in_context",
    "comprehension.sequences.passage_order",
    "comprehension.parties.meant_by_pronoun",
    "comprehension.parties.reference",
)
ORDER = (*_CLOZE, *_TRANSLATION, *_COMPREHENSION)
# Each follows from the document alone. Those of comprehension come first, as they remember much for each other, and so
# are made by one process, where two take in turn what comes next.
APART = tuple(name for name in (*_COMPREHENSION, *_CLOZE, *_TRANSLATION) if name not in LINKED)


def generator(name: str) -> Generator:
    """Load the generator of a name in `ORDER`."""
    found: Generator = import_module(f"quizzes.{name}").items
    return found
