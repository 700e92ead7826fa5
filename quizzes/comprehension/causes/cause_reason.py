"""What is a reason that an interview gives, and what is it given for?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.causes.cause_frames import Marker
from quizzes.distractors.display import shown
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

LEAST, MOST = 3, 40  # characters of a reason
LEAST_EFFECT, MOST_EFFECT = 4, 40
# Where a reason is thought of, denied, asked for, or only one of several, it is not given in so many words.
NOT_PLAIN = lazy_regex(
    r"如果|要是|假如|的话|希望|以为|也许|或许|大概|恐怕|难道|是否|是不是|不是因为|不是为了|好像|似乎|吗$|吧$|什么(?!都)|怎么|一方面|之一(?=是|，|$)(?=.*原因)|不仅|不但|不只|"
    r"虽然|尽管|并不是|并非|部分原因|只要|无论|不管|除非|即使|哪怕|就算|[“”‘’「」『』（）()？?！!；;]|不光|与其|与否|主要原因|一是|二是|[一两二三四五]个原因|同样"
)
MORE = lazy_regex(
    r"^(?:还有|另外|再说|再加上|而且|第二|其次|除此|此外|也因为|又因为|更重要|也是因为|还因为|况且|何况|二来|当然也)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """
    A reason and what it is given for.

    `question` is the place of the question that the reason answers, where there is one; `effect` is empty where the
    text does not name it beside its reason. `is_only` tells that nothing after it adds another reason, `has_topic` that
    the effect begins with what it is about (做研究 in 做研究成本更高). `effect_quote` is the effect in the very words
    of the text, which stand in the sentence `effect_spot`; `cause_spot` is the sentence of the reason where that is
    another one than `spot`.
    """

    spot: Spot
    cause: str
    effect: str
    quote: str
    marker: Marker = Marker.CAUSE
    question: Spot | None = None
    is_only: bool = True
    has_topic: bool = False
    effect_quote: str = ""
    effect_spot: Spot | None = None
    cause_spot: Spot | None = None

    @property
    def given_for(self) -> str:
        """What the reason is given for, as a learner may read it."""
        return shown(self.question.source) if self.question is not None else self.effect or self.quote


def is_added_to(document: Document, spot: Spot) -> bool:
    """Tell whether the next sentence adds another reason."""
    after = document.spots[spot.index + 1 : spot.index + 2]
    return any(other.place == spot.place and MORE.match(in_simplified(other.source).strip()) for other in after)
