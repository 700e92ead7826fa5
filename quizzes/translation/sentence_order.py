"""Which clauses of the text say this, their pieces being given in disorder?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_in_use, level_of_text, level_to_guess
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.clauses.aligned_clauses import clips
from quizzes.distractors.display import is_balanced, shown, with_gap, without_end
from quizzes.distractors.edits.another_word import has_another_word
from quizzes.distractors.edits.coverage import says_any, says_most
from quizzes.distractors.item import Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Form, Kind
from quizzes.translation.clause import used
from quizzes.translation.clause_links import only_wants
from quizzes.translation.joints import Joint
from quizzes.translation.order_reasons import explained, is_certain
from quizzes.translation.pairing import is_paired, leaves_out_a_doubt, with_all_said
from quizzes.translation.runs import BEST_PIECES, best_run
from quizzes.translation.second_orders import has_second_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally
    from quizzes.translation.runs import Run

_LEAST_FOUND = {"ja": 0.5, "en": 0.25}
_LONGEST_SHOWN = {"ja": 90, "en": 220}
# 多了三倍 is four times as many, which 3倍に増えた is not.
_SO_MANY_TIMES_MORE = lazy_regex(rf"[多长涨大高快加]了{OF_NUMBER}+倍")
_SO_MANY_TIMES = lazy_regex("倍に")
# うち三つが, of what the rest of the sentence counts; うちの店, うちは: of ours.
_OF_THEM = lazy_regex(
    r"(?:[そこ]の)?うち、?(?=[一-龥ァ-ヴ0-9０-９])|(?:of|among) (?:these|them|those|which|whom)\b", re.IGNORECASE
)
_THE_COMPANY = lazy_regex("[同当弊]社|[わ我]が社")
_NAMING = ("n", "t", "s")
_PERSON = lazy_regex("[我你您他她它咱]们?")
_WE, _YOU = lazy_regex("私|わたし|わたくし|僕|ぼく|俺|おれ|我々|われわれ"), lazy_regex("あなた|君|きみ")
# Who in Japanese is meant by the first character of 我, 我们.
_WHO = {
    "我": _WE,
    "咱": _WE,
    "你": _YOU,
    "您": _YOU,
    "他": lazy_regex("彼(?!女)|彼女ら|彼女たち"),
    "她": lazy_regex("彼女"),
    "它": lazy_regex("それ|これ"),
}
_LEAST_LEVEL, _COVERAGE = 2, 0.85  # of the words: one need not know every noun to put it in its place
_SURNAMED = lazy_regex("姓[\u4e00-\u9fff]")
_LESS = 2  # levels that the hardest word may lie above who moves it as he sees it
_MANY_PIECES, _OF_MANY_PARTS = 5, 4
_WITH_A_HARD_ONE = 3  # the least level beside a word of 4 or more, such as 统计, and one more beside two of them


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for clauses whose orders are all known and whose translation says what they say."""
    language = document.language
    if language is None:
        return
    for spot in with_all_said(document):
        runs = ((clip, _sure_run(clip)) for clip in clips(spot, language))
        found = [(clip, run) for clip, run in runs if run is not None and not only_wants(clip.source)]
        if tally.refuses("order-unknown", hit=not found):
            continue
        found = [
            (clip, run)
            for clip, run in found
            if not _may_change_places(clip, run, language) and not has_second_order(run.pieces)
        ]
        if tally.refuses("two-orders", hit=not found):
            continue
        said = [
            (clip, run)
            for clip, run in found
            if is_paired(clip, spot, language)
            and not leaves_out_a_doubt(clip, language)
            and not has_another_word(clip)
            and _is_said(clip, run, language)
            and not _is_cut_off(clip, run, spot, language)
        ]
        if not tally.refuses("one-sided", hit=not said):
            yield from (_item(spot, clip, run) for clip, run in _apart(said, spot))


def _sure_run(clip: Spot) -> Run | None:
    """Choose the best of the runs of which every joint has its reason."""
    return best_run(clip.words, lambda run: is_certain(run, clip.translation or ""))


def _may_change_places(clip: Spot, run: Run, language: str) -> bool:
    """
    Tell whether two pieces are nothing but pronouns, 我们 and 所以我, and the Japanese has a word for neither.

    Who is the object of a clause, as 他 of 发给他, is no subject of it.
    """
    linking = used("opening")
    pieces = ["".join(map(in_simplified, piece.words[piece.words[0] in linking :])) for piece in run.pieces]
    alone = {piece for piece in pieces if _PERSON.fullmatch(piece)}
    rest = "".join(piece for piece in pieces if piece not in alone)
    said = clip.translation or ""
    is_told = any(_WHO[who[0]].search(said) or who in rest for who in alone)
    return language == "ja" and len(alone) > 1 and not is_told


def _is_said(clip: Spot, run: Run, language: str) -> bool:
    translation = clip.translation or ""
    words = [word for piece in run.pieces for word in piece.words]
    is_whole = is_balanced(clip.source) and is_balanced(translation)
    is_short = len(translation) <= _LONGEST_SHOWN[language]
    if _SO_MANY_TIMES_MORE.search(in_simplified(clip.source)) and _SO_MANY_TIMES.search(translation):
        return False
    return is_whole and is_short and says_most(words, translation, language, _LEAST_FOUND[language])


def _is_cut_off(clip: Spot, run: Run, spot: Spot, language: str) -> bool:
    """
    Tell whether the translation of a part of a sentence has nothing for a piece that is a noun or a time.

    What names it was left with the rest of the sentence: 公司 with 同社は今年3月、, before 公司宣布降价.
    """
    if clip.source == spot.source:
        return False
    if _OF_THEM.match((clip.translation or "").lstrip()) and "其中" not in in_simplified(clip.source):
        return True
    names = (piece.words for piece in run.pieces if _is_name(piece.words))
    return any(not says_any(words, _spelt_out(clip.translation or ""), language) for words in names)


def _is_name(words: Sequence[str]) -> bool:
    """Tell whether a piece is nothing but nouns and times, and no pronoun, which Japanese leaves out."""
    tags = [tag_of(word) for word in words]
    return all(tag.startswith(_NAMING) for tag in tags) and not _PERSON.fullmatch(in_simplified("".join(words)))


def _spelt_out(translation: str) -> str:
    """Call a company a company whichever it is: 同社, 当社."""
    return _THE_COMPANY.sub("会社", translation)


def _apart(found: list[tuple[Spot, Run]], spot: Spot) -> Iterator[tuple[Spot, Run]]:
    """Keep clips that show nothing of each other, the shortest first: of those that overlap, one."""
    taken: list[tuple[int, int]] = []
    for clip, run in sorted(found, key=lambda one: (len(one[0].source), -len(one[1].tiles))):
        start = spot.source.find(without_end(clip.source))
        end = start + len(clip.source)
        if all(end <= first or last <= start for first, last in taken):
            taken.append((start, end))
            yield clip, run


def _item(spot: Spot, clip: Spot, run: Run) -> Item:
    key = "".join(run.tiles)
    frame = with_gap(clip.source, run.start, run.end)
    is_whole = (run.start, run.end) == (0, len(without_end(clip.source))) and not _asks(clip)
    return Item(
        kind=Kind.TRANSLATION,
        subtype="order",
        form=Form.ORDER,
        prompt="\n".join([shown(clip.translation or ""), *([] if is_whole else [frame])]),
        key=key,
        tiles=run.tiles,
        accepted_orders=run.orders if len(run.orders) > 1 else (),
        evidence=spot.evidence(_quote(clip)),
        explanation=explained(run, spot.evidence(_quote(clip)), clip.translation or ""),
        level=_level(run),
        place=spot.place,
        subject=key,
        merit=2.0 - 0.1 * abs(len(run.tiles) - BEST_PIECES) - 0.1 * (len(run.orders) > 1),
        tags=("T3",),
    )


def _level(run: Run) -> int:
    """
    Give the level of most words but for the hardest, and of that less two steps: it must still be moved.

    A word that is listed late, as 受理, is a level harder to move than to guess; where a second one is listed as late,
    both must be known, however easy the characters of one are: 书面, beside 承诺.

    A verb such as 劝, behind which somebody else does what follows, has to be known: it tells what stands where.
    Who somebody is called, 罗 or 姓罗, is read off the translation and asks for nothing.
    Few pieces are no hard task, unless two of their words are of the hardest, and still less where two or more are
    nothing but 我 or 她.
    Many are one however easy their words, where of two clauses one says what somebody knows or thinks, or takes up the
    other; few of one clause are less.
    """
    said = dict.fromkeys(word for piece in run.pieces for word in piece.words)
    words = sorted([word for word in said if not _names_somebody(word)] or said, key=level_to_guess)
    hardest = level_of_text(words[-1:])
    are_hard = len(words) > 1 and level_to_guess(words[-2]) > _WITH_A_HARD_ONE
    pivots = level_of_text([word for word in words if in_simplified(word) in used("pivot")], 1)
    read = max(level_of_text(words[:-1], _COVERAGE), hardest - _LESS, min(hardest - 1, _WITH_A_HARD_ONE + are_hard))
    alone = sum(_PERSON.fullmatch(in_simplified("".join(piece.words))) is not None for piece in run.pieces)
    most = len(run.tiles) + 1
    joints = {piece.joint for piece in run.pieces}
    is_built = len(run.tiles) >= _MANY_PIECES + (Joint.CONTENT not in joints) and Joint.LINK in joints
    most -= len(run.tiles) < _MANY_PIECES and Joint.LINK not in joints
    built = _OF_MANY_PARTS if is_built else _LEAST_LEVEL
    moved, listed = (sorted(map(level, words)) for level in (_level_to_move, _level_in_list))
    seen = max(moved[-1] - _LESS, *(level - 1 for level in listed[-2:-1]), 1)
    return max(built, min(pivots, most), min(read, most - (alone if alone > 1 else 0)), seen)


def _level_to_move(word: str) -> int:
    """Give the level of a word that is put in its place, not only read."""
    guessed = level_to_guess(word)
    return max(guessed, min(level_in_use(word) or guessed, guessed + 1))


def _level_in_list(word: str) -> int:
    """Give the level at which a word is listed, or of one that no list has, at which it is guessed."""
    return level_in_use(word) or level_to_guess(word)


def _names_somebody(word: str) -> bool:
    """Tell whether a word that no list has is somebody's name."""
    simple = in_simplified(word)
    return level_of(simple) is None and (tag_of(simple).startswith("nr") or _SURNAMED.fullmatch(simple) is not None)


def _quote(clip: Spot) -> str:
    """Quote a clip as it stands in the text, a question with its mark."""
    return clip.source.strip() if _asks(clip) else without_end(clip.source)


def _asks(clip: Spot) -> bool:
    return clip.source.strip().endswith(("？", "?"))
