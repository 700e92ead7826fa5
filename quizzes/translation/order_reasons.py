"""How is a learner told why the pieces of a clause stand in this order?"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.numerals import OF_NUMBER, OF_NUMBER_OR_FEW
from quizzes.chinese.own_forms import particles_as_in
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_traditional
from quizzes.chinese.tables import compiled, rows_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import shown, stopped
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized
from quizzes.translation.clause import IN_PHRASE, clause_of, used
from quizzes.translation.clause_kinds import is_described as is_noun_described
from quizzes.translation.clause_kinds import is_spoken_of, is_time_alone
from quizzes.translation.clause_links import is_as_soon, is_but, is_first, passed_over, stated_first
from quizzes.translation.comma_first import is_told_by_comma
from quizzes.translation.joints import Joint
from quizzes.translation.later_clauses import later_word
from quizzes.translation.order_names import (
    GUESSED,
    is_away_from,
    is_call,
    is_had,
    is_measured_by,
    is_no_predicate,
    is_noun_with_doer,
    rule_of_first,
    tells_where_or_when,
)
from quizzes.translation.order_senses import (
    UNSAID,
    before_all,
    described,
    does_something,
    done_at_first,
    from_act,
    in_sense,
    is_amount_alone,
    is_of_a_kind,
    is_turned_into,
    lasts,
    nearest,
    time_or_amount,
    what_lasts,
    without_asking,
)
from quizzes.translation.pieces import BEHIND_ONE, Piece
from quizzes.translation.rigid_joints import GOALS
from quizzes.translation.roles import Role, is_pronoun, may_be_verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.question import Evidence
    from quizzes.translation.runs import Run

_KINDS = ("condition", "reason", "concession", "any", "rather")
_TO, _SOMEWHERE = "到", lazy_regex("[上下里中内外前后时]$|时候$")
_TIMES = ("第", "每次", "每回", "有一次", "有一回")
# What names a time by what is done then, which is said of nobody: 他｜回国的第三天, but not 我｜记得下雨的那天.
_OF_A_TIME = lazy_regex(
    rf"(?![^的]*[是有记想忘爱])[^的]+的[那这]?第?{OF_NUMBER_OR_FEW}*(?:天|年|夜|回|次|个(?:月|星期|晚上)|早上|晚上|下午)"
)
_THERE_IS = lazy_regex("(?<![只唯惟所])有$")  # 只有水位超过, only if it does, has nothing
_STILL_OR_RETURNS = ("还",)  # before a noun of which something is said: 还钱｜是你们的事
_ARROW = " → "
_REASON = "link_reason"
_NO_NOUN = frozenset("pfv")  # tags of what begins no noun
_BY_MUCH = ("一点", "一些", "点", "些")  # 有一点儿 says how much, and not what there is
_OF_SO_MANY = lazy_regex(f"{OF_NUMBER}+[^里中]{{1,2}}[里中]$")  # 十次里 is no place
_THIS_MATTER = lazy_regex("[\u4e00-\u9fff][这那]件事[情儿]?$")  # 三点起床这件事，is spoken of, and no clause
_THAN_BEFORE = frozenset({"同比", "环比"})  # how it is counted that it fell, and nothing that is spoken of
_HOLDING = frozenset({Role.VERB, Role.ADJECTIVE, Role.ATTRIBUTE, Role.AUXILIARY, Role.FIXED, Role.FRONTING})
_DRAWING = frozenset({"就", "才", "便"})
_ALL_BECAUSE = frozenset({"怪", "怨", "赖", "靠", "亏", "因为", "是因为"})  # of which 都 sums nothing up: 都怪我


@dataclass(slots=True)
class _Reason:
    """One rule with the words that it turns on and all pairs of pieces that it puts in order."""

    words: list[str] = field(default_factory=list)
    pairs: list[str] = field(default_factory=list)


def explained(run: Run, evidence: Evidence, translation: str = "") -> Localized:
    """Name what decides the order, the line where the clause stands, and what else is right."""
    reasons = [*_reasons(run, translation), *structures("".join(run.tiles))]
    quote, others = shown(evidence.quote), ["".join(order) for order in run.orders[1:]]
    other_ja = f"「{'」「'.join(others)}」も正解です。" if others else ""
    other_en = f" Also right: {'; '.join(others)}." if others else ""
    told = "; ".join(reason["en"] for reason in reasons)
    told = f"{told[:1].upper()}{told[1:]}. " if told else ""
    return Localized(
        ja=f"{''.join(reason['ja'] for reason in reasons)}{evidence.line}行目に「{quote}」とあります。{other_ja}",
        en=f"{told}{stopped(f'Line {evidence.line}: {quote}')}{other_en}",
    )


def _reasons(run: Run, translation: str) -> Iterator[Mapping[str, str]]:
    """Give each rule once, with all the pieces that it puts in order, in the order of the text."""
    found: dict[str, _Reason] = {}
    for name, word, pair in in_sense(_told_in(run), translation):
        reason = found.setdefault(name, _Reason())
        reason.words += [word] if word and word not in reason.words else []
        reason.pairs.append(pair)
    yield from (_worded(name, reason) for name, reason in found.items())


def _told_in(run: Run) -> list[tuple[str, str, str]]:
    """Name the rules of a run; what gives a reason behind another clause may give that of it: 赔了，因为我心软."""
    told = list(_told(run.pieces))
    return [(UNSAID if name == _REASON and run.start else name, word, pair) for name, word, pair in told]


def _worded(name: str, reason: _Reason) -> Mapping[str, str]:
    pairs, words = "、".join(reason.pairs), "".join(f"「{word}」" for word in reason.words)
    rule_ja, rule_en = (particles_as_in(pairs, _wordings()[name][language]) for language in ("ja", "en"))
    en = rule_en.format(words=" or ".join(reason.words), pairs=pairs.replace("、", ", "))
    return {"ja": rule_ja.format(words=words, pairs=pairs), "en": en}


def is_certain(run: Run, translation: str = "") -> bool:
    """Tell whether a rule can be named for every joint: a word of two clauses tells which is first, and no guess."""
    told = _told_in(run)
    names = [name for name, _, _ in in_sense(told, translation)]
    return len(names) == len(told) and GUESSED not in names


def structures(sentence: str) -> Iterator[Mapping[str, str]]:
    """Name the words of a sentence, of those that may stand there, that hold its clauses in order: 再…也, 既…又."""
    is_traditional = sentence != in_simplified(sentence)
    for pattern, form, ja, en in rows_of("paired_structures.tsv"):
        if found := compiled(pattern).search(in_simplified(sentence)):
            said = form.format(**found.groupdict())
            written = to_traditional(said) if is_traditional else said
            yield {"ja": f"「{written}」は「{ja}」の形です。", "en": f"{written} is “{en}”"}


def _told(pieces: Sequence[Piece]) -> Iterator[tuple[str, str, str]]:
    """Name for each joint its rule, the word that it turns on, and the pieces on both sides."""
    said: tuple[str, ...] = ()
    for at, (left, right) in enumerate(pairwise(pieces)):
        said = (*said, *left.words)
        last = next((i for i in range(at + 1, len(pieces)) if pieces[i].stop), len(pieces) - 1)
        rest = "…" if last > at + 1 else ""
        tail = tuple(word for piece in pieces[at + 1 : last + 1] for word in piece.words)
        name, word, first = _rule(left, right, said, tail)
        shown_of = done_at_first(right.words) if right.joint is Joint.SUBJECT else without_asking(right)
        whole = f"{''.join(shown_of)}{rest if len(shown_of) == len(right.words) else ''}"
        yield name, word, f"{first}{_ARROW}{described(right.words) if right.joint is Joint.DESCRIBED else whole}"
        said = () if left.stop else said


def _rule(left: Piece, right: Piece, said: tuple[str, ...], tail: tuple[str, ...]) -> tuple[str, str, str]:
    """Name the rule of one joint, after what was `said` of the clause and before its `tail`."""
    act = from_act(said) if right.joint is Joint.PURPOSE else left.words
    text = "".join(act)
    if right.joint is Joint.LINK:
        name, word = _link(said, tail, right.word)
        return name or ("comma" if is_told_by_comma(said, tail, right.words) else UNSAID), word, "".join(said)
    if right.joint is Joint.SUBJECT:
        return _predication(said, tail, right.word)
    if right.joint is Joint.SERIES or (right.joint is Joint.PURPOSE and lasts(act)):
        lasting = act if lasts(act) else said  # 抱着人家的 | 胳膊
        return what_lasts(lasting, "".join(lasting))
    is_amount = is_amount_alone(without_asking(right)) or is_turned_into(left.words)
    is_long = right.joint in {Joint.LENGTH, Joint.TIME} and not is_of_a_kind(right.words)
    if is_long or (right.joint in {Joint.OBJECT, Joint.THERE} and is_amount):
        return time_or_amount(right, left.words, said)
    is_gone = right.joint is Joint.WAY and in_simplified(left.words[0]) == "从"  # 从村里到县城 | 走了两天
    governor = nearest(left.words, right.word) if right.joint is Joint.GOVERNED else right.word
    if left.joint is Joint.TAKEN:
        text = f"{left.word}{text}"
    if is_gone or (right.joint is Joint.GOVERNED and in_simplified(governor) in _BEFORE_VERBS):
        return _before_its_verb(left.words, governor), left.words[0] if is_gone else governor, text
    is_owned = right.joint is Joint.THERE and not tells_where_or_when(said[:-1])  # 我有 | 一台收音机
    # 他说 | 一台机器要七百万
    is_said = right.joint is Joint.OBJECT and in_simplified(left.words[-1]) in used("quoting")
    joint = Joint.CONTENT if is_said else Joint.OBJECT if is_owned or right.joint is Joint.LENGTH else right.joint
    name = GOALS[in_simplified(right.word)] if joint is Joint.GOAL else str(joint)
    # 能有四五个乘客，就算不错了 is not said of them.
    is_had_by = joint is Joint.PIVOT and (is_had(said) or in_simplified(right.words[0]) in _DRAWING)
    if is_had_by or (joint is Joint.OBJECT and does_something(right.words)):
        name = GUESSED
    return name, left.words[-1] if is_said else right.word if joint in _NAMED else "", text


def _before_its_verb(words: Sequence[str], governor: str) -> str:
    """Name what a preposition stands before; 把 may have its verb with it already: 把手表摘下来｜搁在."""
    if in_simplified(governor) not in _HANDLES or governor not in words:
        return "preposition_verb"
    begin = words.index(governor) + 1
    done = zip(words[begin:], clause_of(words).roles[begin:], strict=True)
    is_done = any(role is Role.VERB or (role is Role.NONE and may_be_verb(word[0])) for word, role in done)
    return GUESSED if is_done else "preposition_verb"


_HANDLES = frozenset("把将")
_BEFORE_VERBS = frozenset("把将被由让叫给用往替")  # no adjective follows what these govern
_NAMED = frozenset({Joint.CONTENT, Joint.GOVERNED, Joint.OPENED, Joint.PIVOT, Joint.GOAL, *BEHIND_ONE})


def _link(one: tuple[str, ...], other: tuple[str, ...], word: str) -> tuple[str, str]:
    """Name how two clauses hang together; a word takes the first up only where that is certain."""
    simple, stated = in_simplified(word), stated_first(one) or passed_over(one)
    if word and (simple == "就" and is_as_soon(one)):
        return "link_soon", ""
    if word and simple == "都" and other[0] == word:
        if in_simplified("".join(other[1:2])) in _ALL_BECAUSE:
            return "link", "".join(other[:2])
        return "link_every" if any(each.startswith("每") for each in one) else "link_all", ""
    if stated and simple in _DRAWING:
        return _kind_of(in_simplified(stated)), stated
    is_taking_up = simple in used("strict") | used("taking_up") or (simple in _DRAWING and is_first(one))
    if word and (is_taking_up or (simple == "就" and other[0] == word)):
        return "link", word
    return _loose_link(one, other, stated)


def _loose_link(one: tuple[str, ...], other: tuple[str, ...], stated: str) -> tuple[str, str]:
    """Name what holds two clauses of which no word takes the first up; nothing where no word tells which is first."""
    if stated:
        kind = _kind_of(in_simplified(stated))
        return (GUESSED, "") if kind == "link_condition" and other[-1] == "呢" else (kind, stated)  # 如果有人来请您呢
    if _is_drawn(other):
        return "link_only", "才"
    if is_but(other):
        return "link", other[0]
    if is_time_alone(one):
        return "time_first", ""
    if is_spoken_of(one, other) or is_noun_described(one) or _THIS_MATTER.search(in_simplified("".join(one))):
        is_against = (
            one[0] == "不是" and other[0] == "是"
        )  # of two that are set against each other neither is the topic
        return GUESSED if is_against or is_call(one, other) else "link_topic", ""
    return later_word(one, other)


def _is_drawn(words: tuple[str, ...]) -> bool:
    """Tell whether 才, first or behind the subject, says that a clause holds only by what was said: 味道才厚."""
    clause = clause_of(words)
    at = clause.words.index("才") if "才" in clause.words else len(words)
    is_led = not set(clause.roles[:at]) - IN_PHRASE and Role.NUMERAL not in clause.roles[max(0, at - 1) : at]
    is_led = is_led and not _SOMEWHERE.search(in_simplified("".join(clause.words[:at])))  # 版权页上才有我
    return is_led and not _HOLDING.isdisjoint(clause.roles[at + 1 : at + 2])


def _kind_of(word: str) -> str:
    """Name what a clause gives that stands first: by 的话 a condition, by the other words at its end a time."""
    if word in used("when") | used("that_day"):
        return "link_condition" if word == "的话" else "link_time"
    return f"link_{next(kind for kind in _KINDS if word in used(kind))}"


def _predication(said: tuple[str, ...], tail: tuple[str, ...], subject: str) -> tuple[str, str, str]:
    """Name a subject where it is certain to be one, else what is spoken of."""
    clause = clause_of((*said, *tail))
    last = clause.words[len(said) - 1]
    subject = "".join(said) if subject.startswith("的") else subject  # 更多的人, of which 的人 is no subject
    is_returned = clause.words[clause.subject_start - 1 : clause.subject_start] == _STILL_OR_RETURNS
    if name := before_all(clause, len(said)):
        return name, "", subject
    if _THERE_IS.search("".join(clause.words[: len(said) - 1])) or last == "有人":
        return "pivot", "有", "".join(said)
    if clause.words[len(said)] == _TO and dictionary().has_verb(last):
        return UNSAID, "", subject  # 出口到智利: what is done, and where to
    is_at = clause.has_time_for_subject or tells_where_or_when(clause.words[: len(said)])
    if clause.words[len(said)] == "有" and is_at:
        is_how_much = "".join(clause.words[len(said) + 1 :]).startswith(_BY_MUCH)
        return GUESSED if is_how_much else "existence", "", subject
    # 第一次见面 says when, and is no subject, but 我 of 第八天我退了机器 is; nor is 对光 or 上锅.
    is_when = (clause.words[0].startswith(_TIMES) and not is_pronoun(last)) or _OF_A_TIME.fullmatch(
        "".join(clause.words[len(said) :])
    )
    first = clause.words[clause.subject_start]
    is_deed = tag_of(first)[:1] in _NO_NOUN or (len(first) > 1 and does_something((first,)))
    is_deed = (is_deed and "的" not in said) or last in _THAN_BEFORE or is_away_from(first)
    is_part = (
        is_measured_by(clause, len(said)) or is_noun_with_doer(clause, len(said)) or is_no_predicate(clause, len(said))
    )
    if is_when or is_deed or is_part or _OF_SO_MANY.search("".join(said)):
        return GUESSED, "", subject
    whole = f"{_STILL_OR_RETURNS[0]}{subject}" if is_returned else subject
    return "spoken_of" if is_returned else rule_of_first(clause, len(said)), "", whole


@lru_cache(maxsize=1)
def _wordings() -> Mapping[str, Mapping[str, str]]:
    return {joint: {"ja": ja, "en": en} for joint, ja, en in rows_of("order_reasons.tsv")}
