"""What is shown around a gap: the whole sentence, if it is read at a glance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.cloze.clip_levels import read_at
from quizzes.cloze.half_said import announces, answers_nobody
from quizzes.distractors.clauses.torn import false_start, lacks_counted
from quizzes.distractors.display import with_gap
from quizzes.distractors.edits.site_guards import is_fragment
from quizzes.distractors.glosses.wording import evidence_at
from quizzes.distractors.lone_marks import has_lone_mark, without_lone_marks
from quizzes.question import normal_form

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally
    from quizzes.question import Evidence

_MOST_SHOWN = 80  # characters of a sentence that is read at a glance
_GOES_ON = "，,；;：:、"
_STOPS, _COMMAS = frozenset('。！？!?…”’」』）)"'), "，,；;：:、—"
_HARDER = 2  # levels that what is read may lie above its gap


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A sentence with the word `key` at `start` taken out."""

    spot: Spot
    start: int
    key: str

    @property
    def before(self) -> str:
        """What stands before the key in its sentence."""
        return self.spot.source[: self.start]

    @property
    def after(self) -> str:
        """What stands behind the key in its sentence."""
        return self.spot.source[self.start + len(self.key) :]

    @property
    def text(self) -> str:
        """The sentence as the interview has it, without a mark that says that it goes on or is half a quotation."""
        return without_lone_marks(self.spot.source.strip().rstrip(_GOES_ON)).rstrip(_GOES_ON)

    @property
    def prompt(self) -> str:
        """What is asked."""
        at = self.spot.source.index(self.text)
        shown = with_gap(self.text, self.start - at, self.start - at + len(self.key))
        is_cut_off = self.spot.source.rstrip()[-1:] in _GOES_ON
        return f"{shown}。" if is_cut_off else ended(shown)  # a stop that the interview forgot tells nothing

    @property
    def evidence(self) -> Evidence:
        """Quote what is asked, or of a long sentence the clause, to the end of its thought."""
        return evidence_at(self.spot, self.start)

    @property
    def is_a_fragment(self) -> bool:
        """Tell whether the sentence is taken back, cut short, half a quotation or an answer that names nobody."""
        text = self.text
        is_broken = false_start(self.spot.source) is not None or is_fragment(text) or lacks_counted(text)
        return is_broken or announces(text) or answers_nobody(text) or has_lone_mark(text)

    @property
    def shows_its_key(self) -> bool:
        """Tell whether the key stands in what is shown a second time."""
        return normal_form(self.text).count(normal_form(self.key)) > 1


def ended(prompt: str) -> str:
    """End a prompt like a sentence: with the stop that it has or with one of ours."""
    return prompt if prompt[-1:] in _STOPS else f"{prompt.rstrip(_COMMAS)}。"


def is_refused(clip: Clip, level: int, tally: Tally) -> bool:
    """Tell whether a sentence shows its key, is too long, cannot stand alone or is far harder to read than its gap."""
    return (
        tally.refuses("gap-in-prompt", hit=clip.shows_its_key)
        or tally.refuses("long-prompt", hit=len(clip.text) > _MOST_SHOWN)
        or tally.refuses("fragment", hit=clip.is_a_fragment)
        or tally.refuses("hard-prompt", hit=read_at(clip, level) > level + _HARDER)
    )
