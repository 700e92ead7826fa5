"""
How does this sentence go on?

The sentence is shown up to a comma, with what stands before it; the options are how it goes on and what the same person
says of other things. Each names what it speaks of, so that a reader can tell whether it goes on from what is shown.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import tag_of
from quizzes.comprehension.cause_clauses import begins_with_subject
from quizzes.comprehension.choosing import looks_unlike, sets_of
from quizzes.comprehension.claim_cuts import is_waiting, says_something
from quizzes.comprehension.correlatives import WITHIN, correlatives, is_answered_within, opener, word_of
from quizzes.comprehension.echoes import is_echo
from quizzes.comprehension.exchange import answerer_of, in_script
from quizzes.comprehension.themes import Themes, topic_of
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import clauses, nested, shown, stopped, without_end
from quizzes.distractors.fields import ONE_FIELD, is_placed, nearness
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import is_out_of_length, overlap, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_HEAD, _LEAST, _MOST = 6, 6, 26  # hanzi of what is shown of the sentence, and of an option
_MOST_CONTEXT, _MOST_QUOTED = 90, 24
_NEAR, _RATIO = 60, (0.5, 2.0)
_MOST_SHARED, _MOST_TOPICS, _MOST_ITEMS = 4, 3, 6
_NEXT_BUT_ONE, _MOST_QUESTION = 2, 40
# How a clause opens that goes on from the one before it; such openings are compared.
_GOES_ON = re.compile(
    r"^(?:但是?|可是|可(?![以能])|不过|然而|而是|而且|而|所以|因此|因而|于是|结果|因为|由于|也就是|比如|例如|其中|甚至|尤其|特别|否则|不然|反而|只是|只有|"
    r"就|才|也|还|又|却|再|都|更|便|则|并|那(?!里|儿|年|天|位|些|个)|这|它|他(?!人)|她|不|没|是|有|会|能|要|把|被|让|给|在|到|从|对|跟|和|然后|后来|最后|其他)"
)
_NO_OPTION = re.compile(
    r"[“”‘’「」『』（）()？?！!：:；;…—]|[你您咱]|吗$|呢$|吧$|嘛$|呗$|^[^，]*(?:(?<!其)[他她它]|[这那](?!里|儿|些年|年))|^(?:[二两]者|双方|对方|彼此|前者|后者|其(?![实中他余]))"
)
# A word that says how the end goes on: it is shown.
_LINK = re.compile(
    r"(?:因为|由于|但是?|可是|不过|然而|而且|而(?!是)|所以|因此|因而|结果|于是|甚至|也就是说|(?:就)?意味着|其中|反而)[，,]?(?=.{4})"
)
# What may be said of anything: what one did oneself, a reason, a price, a measure.
_OF_ANYTHING = re.compile(
    r"[一-龥](?:起|着|了|过|完|口就)|我(?!们)|我们(?!的)|其实|老实说|说实话|当然|原因|理由|代价|另一|另外|其余|剩下|最|好处|坏处|目的|答案|意思|办法|用处|问题|道理|情况|效果|条件|"
    r"年龄|平均|身高|体重|收入|价格|时间|速度|数量|质量|技术|以后|之后|以前|之前|现在|当时|今天|明天|去年|今年|谁|什么|怎么|有的|有些|大家|别人|一个人|只|光|连|说|用|离|认为|觉得|以为"
)
# A point of view alone, after which anything may be said.
_FRAME = re.compile(r"(?:从|在|对|就|按照?|据|随着|关于|至于|当)")
_VERBAL = frozenset({"v", "vn", "vd", "p", "d", "c"})
_NO_HEAD = re.compile(r"[：:；;。！!？?]$|(?:说|问|觉得|认为|知道|发现|想|看到|是|比如|例如|譬如)[，,]$")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask how each sentence goes on whose end is tied to what is shown of it."""
    maker = _Maker(document, tally)
    made: dict[int, Item] = {}
    for cut in maker.cuts:
        if not cut.head or cut.spot.index in made:
            continue
        tie = maker.tie(cut)
        wrong = maker.wrong(cut, tie)
        if wrong:
            made[cut.spot.index] = maker.item(cut, tie, wrong)
    best = sorted(made, key=lambda index: (-made[index].merit, index))[:_MOST_ITEMS]
    yield from (made[index] for index in sorted(best))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A sentence in two: what is shown of it, and its end as an option."""

    spot: Spot
    head: str
    end: str

    @property
    def option(self) -> str:
        """The end with its stop."""
        return f"{self.end}。"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What ties an end to what is shown: a `word` that stands in both, or an `answer` to an `opening`."""

    word: str = ""
    opening: str = ""
    answer: str = ""


def cuts_of(spot: Spot) -> Iterator[Cut]:
    """Cut a statement wherever its end names what it speaks of; a short one without such an end is one as a whole."""
    text = without_end(shown(spot.source))
    if not spot.source.rstrip().endswith(("。", "；")):
        return
    pieces = clauses(text)
    is_cut = False
    for at in range(len(pieces) - 1, -1, -1):
        if is_cut and not at:
            return
        head, end = "".join(pieces[:at]), "".join(pieces[at:])
        link = _LINK.match(in_simplified(end)) if at else None
        if link is not None:
            head, end = head + end[: link.end()], end[link.end() :]
        simple = in_simplified(end)
        is_fit = _LEAST <= len(hanzi_of(end)) <= _MOST and (not head or len(hanzi_of(head)) >= _LEAST_HEAD)
        is_open = bool(_NO_HEAD.search(in_simplified(head)) or _NO_OPTION.search(simple)) or not _is_led(end)
        is_frame = at == 1 and bool(_FRAME.match(in_simplified(head)))
        if is_fit and not is_open and not is_frame and says_something(simple) and not is_waiting(simple):
            is_cut = True
            yield Cut(spot=spot, head=head, end=end)


class _Maker:
    def __init__(self, document: Document, tally: Tally) -> None:
        self.document, self.tally, self.themes = document, tally, Themes(document)
        is_talk = any(spot.speaker is not None for spot in document.spots)
        spots = (spot for spot in document.spots if spot.speaker is not None or not is_talk)
        self.cuts = tuple(cut for spot in spots for cut in cuts_of(spot))
        self._starts = [cut.spot.index for cut in self.cuts]
        self.offered: Counter[int] = Counter()

    def context(self, cut: Cut) -> str:
        """Give the sentences of the paragraph right before one, as many as are shown."""
        kept = ""
        for spot in reversed(self.document.spots[: cut.spot.index]):
            if spot.place != cut.spot.place or len(kept) + len(spot.source) > _MOST_CONTEXT:
                break
            kept = spot.source + kept
        return shown(kept)

    def tie(self, cut: Cut) -> Tie:
        """Find what ties an end to the words before it."""
        head, end = _part(cut.spot, cut.head, is_end=False), _part(cut.spot, cut.end, is_end=True)
        for openings, answers in correlatives():
            answer = word_of(end, answers, within=WITHIN)
            opening = opener(head, openings, answers) if answer else ""
            if opening and not is_answered_within(end, answer, answers):
                return Tie(opening=opening, answer=answer)
        read = in_simplified(self.context(cut) + cut.head)
        words = [
            word for word in end.words if len(hanzi_of(word)) > 1 and in_simplified(word) in read and topic_of(word)
        ]
        return Tie(word=max(words, key=len)) if words else Tie()

    def wrong(self, cut: Cut, tie: Tie) -> Sequence[Cut]:
        """Choose ends of other sentences that cannot go on from what is shown."""
        read = self.context(cut) + cut.head
        pool = [other for other in self._near(cut) if not self._may_end(cut, tie, read, other)]
        pool.sort(key=lambda other: self._temptation(cut, read, other))
        passed: list[Cut] = []
        for other in pool:
            is_new = all(other.spot is not one.spot for one in passed)
            if is_new and not any(reads_alike(other.option, one.option) for one in (*passed, cut)):
                passed.append(other)
        passed = [other for other in passed if self._is_tempting(cut, read, other)]
        repeats = bool(self.themes.shared(cut.end, read))
        for wrong in sets_of(passed):
            options = [other.option for other in wrong]
            only_key = repeats and not any(self.themes.shared(other.end, read) for other in wrong)
            near = all(self._is_near(cut, read, other) for other in wrong)
            known = is_echo(cut.option, options, _last_of(cut.head))
            if near and not only_key and not known and not looks_unlike(cut.option, options, read):
                self.offered.update(other.spot.index for other in wrong)
                return wrong
        self.tally.refuses("stands-out", hit=bool(passed))
        return ()

    def _near(self, cut: Cut) -> Sequence[Cut]:
        """Give the ends of the sentences around one, so that long interviews take no longer for each."""
        first = bisect_left(self._starts, cut.spot.index - _NEAR)
        return self.cuts[first : bisect_left(self._starts, cut.spot.index + _NEAR)]

    def _may_end(self, cut: Cut, tie: Tie, read: str, other: Cut) -> bool:
        """Veto: an end of another person or length, of the same paragraph, or one that may go on from what is shown."""
        if other.spot.speaker != cut.spot.speaker or not _may_be_offered(cut, other):
            return True
        if self.tally.refuses("length", hit=is_out_of_length(cut.option, other.option, *_RATIO)):
            return True
        if self.tally.refuses("same-matter", hit=bool(self.themes.shared(cut.end, other.end))):
            return True
        takes_up = bool(tie.word) and tie.word in other.end
        is_tied = bool(self.themes.ties(other.end, read)) and not self.themes.ties(cut.end, read)
        return self.tally.refuses("may-follow", hit=takes_up or is_tied)

    def _is_near(self, cut: Cut, read: str, other: Cut) -> bool:
        return other.spot.place == cut.spot.place or bool(self.themes.shared(other.end, read))

    def _is_tempting(self, cut: Cut, read: str, other: Cut) -> bool:
        """Tell whether an end is of the same answer, or speaks of something that is shown or of its field."""
        if self._is_near(cut, read, other):
            return True
        shown_words = [
            word for spot in self._shown_with(cut) for word in spot.words if word in read and is_placed(word)
        ]
        ours = [word for word in _part(other.spot, other.end, is_end=True).words if is_placed(word)]
        return any(nearness(one, word) == ONE_FIELD for one in ours for word in shown_words)

    def _shown_with(self, cut: Cut) -> Sequence[Spot]:
        """Give the sentence of a cut and those of its paragraph before it."""
        first = cut.spot.index
        while first and self.document.spots[first - 1].place == cut.spot.place:
            first -= 1
        return self.document.spots[first : cut.spot.index + 1]

    def _question_of(self, spot: Spot) -> str:
        """Give the question right before the turn that a sentence stands in, if it is short."""
        at = spot.index
        while at and self.document.spots[at].speaker == spot.speaker:
            at -= 1
        found = self.document.spots[at]
        is_question = found.speaker not in {None, spot.speaker} and found.source.rstrip().endswith(("？", "?"))
        return shown(found.source) if is_question and len(found.source) <= _MOST_QUESTION else ""

    def _distractor(self, cut: Cut, other: Cut, tie: Tie) -> Distractor:
        """Say where an end stands in the text and what is spoken of there, and what is spoken of here."""
        told, here, line = self._before(other), _last_of(cut.head), other.spot.line
        question = self._question_of(other.spot)
        if other.spot.place == cut.spot.place:
            ja = f"同じ答えの後のほう（{line}行）で、「{nested(told)}」に続く言葉です。"
            en = f"It comes later in the same answer (line {line}), after these words: {stopped(told)}"
        else:
            ja, en = f"{line}行の段落の初めの言葉です。", f"It opens the paragraph of line {line}."
            if told:
                ja = f"{line}行で「{nested(told)}」に続く言葉です。"
                en = f"In line {line} it comes after these words: {stopped(told)}"
            if question and question != self._question_of(cut.spot):
                ja = f"{ja}質問「{nested(question)}」への答えの一部です。"
                en = f"{en} That is part of the answer to: {question}"
        if tie.answer and tie.answer not in other.end:
            ja = f"{ja}ここの「{tie.opening}」を受ける「{tie.answer}」もありません。"
            en = f"{en} It has no {tie.answer} either to answer {tie.opening}."
        elif tie.word and tie.word not in other.end:
            ja, en = f"{ja}ここで話している「{tie.word}」には触れていません。", f"{en} It says nothing of {tie.word}."
        else:
            ja = f"{ja}「{nested(here)}」の続きではありません。"
            en = f"{en} It does not go on from {stopped(here)}"
        return Distractor(option=other.option, code=RefutationCode.BROKEN_LINK, why=Localized(ja=ja, en=en))

    def _before(self, other: Cut) -> str:
        """Give the words that an end comes after in the text: of its sentence, or of the one before it."""
        if other.head:
            return _last_of(other.head)
        before = self.document.spots[other.spot.index - 1]
        return _last_of(shown(before.source)) if before.place == other.spot.place else ""

    def _temptation(self, cut: Cut, read: str, other: Cut) -> tuple[int, int, str]:
        text = f"{self.document.interview.sha256}|{cut.spot.index}|{other.spot.index}"
        topics = min(len(self.themes.shared(other.end, read)), _MOST_TOPICS)
        likeness = min(overlap(other.end, read), _MOST_SHARED) + 2 * topics
        used = self.offered[other.spot.index]
        return used // 2, used - likeness, hashlib.sha256(text.encode()).hexdigest()

    def item(self, cut: Cut, tie: Tie, wrong: Sequence[Cut]) -> Item:
        context, key = self.context(cut), cut.option
        name = "" if cut.spot.speaker is None else f"{answerer_of(cut.spot.speaker)}："
        passage = in_script(self.document, f"{name}{context}{cut.head}……")
        return Item(
            kind=Kind.COMPREHENSION,
            subtype="ending",
            passage=passage,
            prompt=in_script(self.document, "在原文中，这句话接下来是怎么说的？"),
            key=key,
            distractors=tuple(self._distractor(cut, other, tie) for other in wrong),
            evidence=cut.spot.evidence(without_end(cut.spot.source)),
            explanation=with_notes(self.document, cut.spot, cut.end, _explained(cut, tie)),
            place=cut.spot.place,
            subject=f"ending@{cut.spot.index}",
            merit=1.2
            + 0.5 * bool(tie.opening)
            + 0.1 * len(wrong)
            + 0.1 * sum(other.spot.place == cut.spot.place for other in wrong),
            tags=("R9",),
        )


def _is_led(end: str) -> bool:
    """Tell whether an end names what it speaks of, and so cannot be said of anything else."""
    simple = in_simplified(end)
    is_of_anything = bool(_GOES_ON.match(simple) or _OF_ANYTHING.match(simple)) or tag_of(simple[:2]) in _VERBAL
    return not is_of_anything and begins_with_subject(simple)


def _part(spot: Spot, text: str, *, is_end: bool) -> Spot:
    """Give the part of a sentence before or after a cut, with its words."""
    size = len(shown(spot.source)) - len(text) if not is_end else len(without_end(spot.source)) - len(text)
    ends = list(accumulate(len(word) for word in spot.words))
    at = size if is_end else len(text)
    words = tuple(
        word for word, end in zip(spot.words, ends, strict=True) if ((end - len(word) >= at) if is_end else (end <= at))
    )
    return replace(spot, source=text, words=words)


def _may_be_offered(cut: Cut, other: Cut) -> bool:
    """Tell whether an end is of another answer, or of a later part of this one that does not come right after."""
    if not other.head and not other.spot.index:
        return False
    if other.spot.place != cut.spot.place:
        return True
    distance = other.spot.index - cut.spot.index
    return distance >= _NEXT_BUT_ONE or (distance == 1 and bool(other.head))


def _last_of(head: str) -> str:
    """Give the last clauses of what stands before an end, as many as are told."""
    pieces = clauses(without_end(head))
    kept = pieces[-1]
    for piece in reversed(pieces[:-1]):
        if len(kept) + len(piece) > _MOST_QUOTED:
            return f"……{kept}"
        kept = piece + kept
    return kept


def _explained(cut: Cut, tie: Tie) -> Localized:
    quote = without_end(shown(cut.spot.source))
    ja, en = f"{cut.spot.line}行の文は「{nested(quote)}」です。", f"Line {cut.spot.line}: {stopped(quote)}"
    if tie.word:
        return Localized(
            ja=f"{ja}「{tie.word}」が前の言葉を受けています。", en=f"{en} {tie.word} takes up what stands before."
        )
    if not tie.answer:
        return Localized(ja=ja, en=en)
    return Localized(
        ja=f"{ja}「{tie.opening}」と「{tie.answer}」が呼応しています。", en=f"{en} {tie.answer} answers {tie.opening}."
    )
