"""
Does a sentence in the language of the translation say what the interview says?

    学校后面就有一条河，中间有三米深。      学校の裏に川があって、真ん中は深さが三メートルあります。   对
                                    学校の裏に川があって、真ん中は深さが五メートルあります。   错

What is told in the very words of the text would only have to be found; in another language it has to be understood. A
true statement is the translation of a sentence, a false one has one place changed that is changed in the sentence as
well, so that it is certainly not what the text says. All are made of sentences with such a place, so that nothing in
them tells which they are: of each the one is made and the other, of which one is asked (`read_once`). Of a translation
that leaves a doubt of the sentence out, or has a word that is none for what the sentence has, only a false one is made;
and of sentences whose false one many would see to be false (`told_false`) no more than of others, but for a few. A
long sentence may be told by those of its clauses that have a translation of their own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_figures
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.claims.laws import is_law_of_nature
from quizzes.comprehension.claims.told_false import is_told_by_comparison, is_told_by_order
from quizzes.comprehension.meant import quoted_with_meaning
from quizzes.comprehension.statements.chosen_changes import chosen
from quizzes.comprehension.statements.cruxes import crux_of
from quizzes.comprehension.statements.edit_reasons import as_told, why_not
from quizzes.comprehension.statements.translated_changes import change_of
from quizzes.distractors.clauses.lead_back import label_of
from quizzes.distractors.display import in_english_quotes, nested
from quizzes.distractors.doubts import MAY_BE, leaves_out_doubt
from quizzes.distractors.edits.another_word import has_another_word
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.item_level import level_found
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.comprehension.statements.change import Change
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_MERIT, _BEST_LENGTH = 1.8, 22
_NUMBER_WORD = lazy_regex(
    r"[0-9,.]+|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|a|and)[ -]?)+",
    re.IGNORECASE,
)
_UNIT = lazy_regex("小时|钟头|分钟|秒|[天年月周岁块元毛里米斤吨度]|星期|礼拜")
_FIGURES, _BELOW_ZERO = frozenset({EditKind.NUMBER, EditKind.AMOUNT, EditKind.TIME}), lazy_regex("(?:零下|负)$")
# Words that count and mean nothing by themselves, and an English number with what it counts.
_LARGE = "(?:hundred|thousand|million|billion)"
_COUNTS = lazy_regex("[个位名只张本条件台座棵头匹把家辆艘]$")
_WITH_COUNTED = lazy_regex(rf"^[A-Za-z0-9,-]+ (?!{_LARGE}$)[a-z]+$")
_CENTS = lazy_regex("[0-9一二三四五六七八九]+角")
_CENTS_EN = lazy_regex(" (?:[a-z]+ty(?:-[a-z]+)?|ten|eleven|twelve|[a-z]+teen)\\b")  # two yuan ten
# One of those that are counted, by which one sees how many there are: 五個目はない of four.
_WHICH_ONE, _COUNTED = (
    lazy_regex(
        "[0-9一二三四五六七八九十]+(?:[個つ番人本枚回度杯匹台軒]|番)目|"
        r"(?i:\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b)"
    ),
    frozenset({EditKind.NUMBER, EditKind.AMOUNT}),
)
_NUMBER_ALONE = lazy_regex(
    "(?i:(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|two|three|four|five|six|seven|eight|nine|ten|"
    rf"eleven|twelve|[a-z]+teen)(?: {_LARGE})?)|[0-9,]+|[〇一二三四五六七八九十百千万億]+"
)
_NUMERAL = lazy_regex(
    "(?:[0-9]+|[〇○零一二两兩三四五六七八九十百千]+)(?![0-9〇○零一二两兩三四五六七八九十百千万萬亿億多來来几幾.半分]|[点點][0-9零一二三四五六七八九半])"
)
# How many parts of days is counted otherwise in Japanese: 午後の時間二回分.
_PART_OF_DAY, _TIMES = (
    lazy_regex("[早晚][上晨]$|[上中下]午$|白天$|夜晚$"),
    lazy_regex("(?P<count>[0-9一二三四五六七八九十]+)[回度つ]"),
)
_NO_NUMBER = lazy_regex("(?:星期|礼拜|禮拜|周|週)|月")  # Thursday and March, which are words
# What stands before its number in Japanese: レベル四.
_BEFORE_NUMBER = lazy_regex("(?:レベル|ランク|ステージ|クラス|グレード|フェーズ|ステップ)$")
_NOUNS, _LONGEST_NOUN = frozenset({"n", "nz", "vn"}), 4
# A question that somebody tells of, whom nobody answers: 师傅就问，谁来修？ It is no such of what people say: 有人说.
_ROUNDED = lazy_regex("以[上下]|余り?|あまり|近く|弱|足らず|未満|前後")
_TELLS_OF = lazy_regex(
    "(?:^|[，,。！!：:\\s])(?![^，,。：:]{0,3}(?:有[人的些]|[都常据听]))[^，,。！!？?：:你您]{1,8}[说說问問喊][，,：:]"
)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask of translations of sentences that can be changed whether the interview says so."""
    if document.language is None:
        return
    found = [change for spot in document.spots if (change := change_of(document, spot, tally)) is not None]
    found = [change for change in found if not (is_law_of_nature(change.claim) or _is_counted_on(change))]
    found = [change for change in found if not is_told_by_comparison(change.edit, change.claim.said, _before(change))]
    found = [change for change in found if not is_told_by_order(change.edit, _before(change))]
    for change in chosen(document, found):
        is_hardly_true = drops_doubt(change) or has_another_word(change.claim.spot)
        answers = (False,) if is_hardly_true else (True, False)
        yield from (_item(document, change, is_true=is_true) for is_true in answers)


def _before(change: Change) -> str:
    """Give what is read before the sentence of which is asked."""
    return f"{change.lead.above}{change.lead.told}"


def _is_counted_on(change: Change) -> bool:
    """Tell whether a translation names one of those whose number is changed, as the text may not: the fifth of four."""
    rest = f"{change.told[: change.place.start]}＿{change.told[change.place.end :]}"
    return change.edit.kind in _COUNTED and _WHICH_ONE.search(rest) is not None


def drops_doubt(change: Change) -> bool:
    """Tell whether a sentence says what may be and its translation flatly that it is so, which is hardly true."""
    return leaves_out_doubt(change.claim.said, change.told)


def _item(document: Document, change: Change, *, is_true: bool) -> Item:
    claim, lead = change.claim, change.lead
    right, wrong = map(document.written, ("对", "错") if is_true else ("错", "对"))
    passage = lead.text(label_of(document, claim.spot)) if lead.told else lead.above
    why = _why(document, change, wrong, is_true=is_true)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="true_false",
        passage=passage.strip() or None,
        prompt=f"{document.written(_stem(document, change))}\n{_quoted(document, change, is_true=is_true)}",
        key=right,
        distractors=(Distractor(option=wrong, code=RefutationCode.OTHER_TRUTH, why=why),),
        evidence=document.spots[claim.spot.index].evidence(claim.quote),
        explanation=_explained(document, change, is_true=is_true),
        level=level_to_find(claim),
        place=claim.spot.place,
        subject=f"{claim.quote}@{claim.spot.index}",
        turns_on=(in_simplified(change.edit.said),),
        merit=_MERIT - 0.01 * abs(len(claim.said) - _BEST_LENGTH),
        tags=("R4",),
    )


def level_to_find(claim: Claim) -> int:
    """Give the level of the sentence that is looked for, as of any that is told by its meaning."""
    return level_found(claim.said)


def _stem(document: Document, change: Change) -> str:
    """Say whose words it is whose meaning is told, and after what he says them, be they but the first of an answer."""
    spot = change.claim.spot
    who = name_of(spot.speaker) if spot.speaker is not None else "文中"
    if change.lead.is_empty:
        return f"这句话的意思符合{who}的说法："
    if change.lead.told:
        return "原文接下来那句话的意思是：" if spot.speaker is None else f"{who}接着说的意思是："
    goes_on = any(each.speaker == spot.speaker for each in document.spots[spot.index + 1 : spot.index + 2])
    does = how_replied(change)
    first = "" if not goes_on and change.claim.is_whole else "第一句话，" if change.claim.is_whole else "开头，"
    return f"{who}{does}的{first}意思是："


def how_replied(change: Change) -> str:
    """Say what somebody does after what another one says, who may ask nothing, or only tell what a third one asked."""
    above = in_simplified(change.lead.above).rpartition("\n")[2]
    is_told = not above.endswith("？") or (_TELLS_OF.search(above) and "您" not in above)
    return "接着说" if is_told else "回答"


def _quoted(document: Document, change: Change, *, is_true: bool) -> str:
    text = change.told if is_true else change.changed
    return in_english_quotes(text) if document.language == "en" else f"「{nested(text)}」"


def _explained(document: Document, change: Change, *, is_true: bool) -> Localized:
    """Quote the sentence with its translation, and say what the statement has in its place, if anything."""
    quoted = quoted_with_meaning(document, change.claim.spot, change.claim.quote)
    if is_true:
        return Localized(
            ja=f"{quoted.ja}問題の文は、その意味のとおりです。", en=f"{quoted.en} The statement says what that means."
        )
    edit = as_told(change.claim, change.edit)
    said, other, there = edit.said, edit.other, _with_half(change)
    doubt = _doubt_left_out(change)
    in_ja, in_en = ("", "") if there in {other, f"{other}元"} else (f"（{other}）", f" ({other})")  # 猫 needs no 猫
    return Localized(
        ja=f"{quoted.ja}「{nested(said)}」に当たるところが、問題の文では「{there}」{in_ja}になっています。{doubt.ja}",
        en=f"{quoted.en} Where the text has {said}, the statement has “{there}”{in_en}.{doubt.en}",
    )


def _with_half(change: Change) -> str:
    """Give what a statement has at a place, with what belongs to it there: 三時間半, 二時間以上, 木曜日, レベル四."""
    there, rest = change.place.other, change.told[change.place.end :]
    before = _BEFORE_NUMBER.search(change.told[: change.place.start])
    if rest.startswith("半") or (there.endswith("曜") and rest.startswith("日")):
        return f"{there}{rest[0]}"
    there = f"{there}{_cents_behind(there, rest)}"
    rounded = _ROUNDED.match(rest)
    there = f"{there}{rounded.group()}" if rounded is not None else there
    return f"{before.group()}{there}" if before is not None else there


def _doubt_left_out(change: Change) -> Localized:
    """Say that a statement has nothing for the 可能 of the text either, where the translation leaves it out."""
    quote = change.claim.quote
    found = MAY_BE.search(in_simplified(quote)) if drops_doubt(change) else None
    if found is None:
        return Localized(ja="", en="")
    word = quote[found.start() : found.end()]
    return Localized(
        ja=f"また、本文の「{word}」（〜かもしれない）に当たる言葉も、問題の文にはありません。",
        en=f" Nor has the statement anything for {word} (“maybe”) in the text.",
    )


def _why(document: Document, change: Change, wrong: str, *, is_true: bool) -> Localized:
    """Say what the text says instead; of a true statement that it says the same."""
    if not is_true:
        return why_not(document, change.claim, change.edit)
    there, said = as_far(change)
    crux = crux_of(document, change.claim, change.told)
    place = _figure_as_told(change, there, said)
    return Localized(
        ja=f"{crux.ja}{place.ja}訳は本文の文全体と合っているので、「{wrong}」ではありません。",
        en=f"{crux.en}{place.en} The statement agrees with the whole sentence, so {wrong} is not right.".lstrip(),
    )


def _figure_as_told(change: Change, there: str, said: str) -> Localized:
    """Say what a number or a time is in a translation, where it is all of it: no word decides, nor 四度 of 零下四度."""
    before = in_simplified(change.claim.said)[: change.edit.start]
    if change.edit.kind not in _FIGURES or _BELOW_ZERO.search(before):
        return Localized(ja="", en="")
    # Of 二十个钟头 twenty is the number alone.
    is_bare = _NUMBER_WORD.fullmatch(there) is not None and _UNIT.search(in_simplified(said)) is not None
    if is_bare or in_figures(in_simplified(said)) == there:  # 二〇一六, which 2016 is no word for
        return Localized(ja="", en="")
    is_same = there == said  # 三月 needs no 三月
    return Localized(
        ja=f"「{there}」は本文の{'とおり' if is_same else f'「{nested(said)}」に当たる言葉'}です。",
        en=f" “{there}” is what {'the text says' if is_same else f'{said} means here'}.",
    )


def as_far(change: Change) -> tuple[str, str]:
    """
    Give what is told at a place, in the translation and in the text, with what is counted in both or in neither.

    三个学生 is three pupils; 三个很老的人, who may be three pensioners, are told by their number alone.
    """
    there, said, rest = change.place.said, change.edit.said, change.claim.said[change.edit.end :]
    told, whole = change.told[change.place.end :], as_told(change.claim, change.edit).said
    said = whole if said.endswith(whole) else said
    if told.startswith("半") and whole != said:
        return f"{there}半", whole
    if there.endswith("曜") and told.startswith("日"):
        return f"{there}日", said
    if cents := _cents_behind(there, told):
        return f"{there}{cents}", said
    alone = _numerals(there, said)
    if alone is not None:
        return alone
    if not (_COUNTS.search(in_simplified(said)) and _WITH_COUNTED.search(there)):
        return there, said
    words = (rest[:length] for length in range(_LONGEST_NOUN, 0, -1))
    noun = next((word for word in words if tag_of(word) in _NOUNS), "")
    return (there, f"{said}{noun}") if noun else (there.partition(" ")[0], said)


def _cents_behind(there: str, rest: str) -> str:
    """Give the small change that belongs to an amount: 五角 of 三元五角, and ten of two yuan ten."""
    cents = _CENTS if there.endswith("元") else _CENTS_EN if there.endswith("yuan") else None
    found = None if cents is None else cents.match(rest)
    return "" if found is None else found.group()


def _numerals(there: str, said: str) -> tuple[str, str] | None:
    """
    Give two numerals without what they count, where that is said on one side alone, or in another way.

    Two is what 两 means, and not 两点, nor 四百 all of 四百盒; of two afternoons no 二回 is 两个下午.
    """
    number = _NUMERAL.match(said) if not _NO_NUMBER.search(said) else None
    if number is None:
        return None
    times = _TIMES.fullmatch(there) if _PART_OF_DAY.search(said) else None
    if times is not None:
        return times["count"], number.group()
    return (there, number.group()) if _NUMBER_ALONE.fullmatch(there) else None
