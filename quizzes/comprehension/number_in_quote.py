"""
Which number stands where a sentence of the interview is quoted with a gap?

Asked of sentences that no claim can be told of: they point to what was said before, or leave out who does it. The
words are those of the text, so that nothing but its number is right; the other numbers are given for something else,
or nowhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.claim_cuts import Cut, opens_with_subject, says_something
from quizzes.comprehension.claim_gaps import names_no_call
from quizzes.comprehension.corrections import is_corrected
from quizzes.comprehension.given_numbers import (
    given_numbers,
    is_given,
    is_out_of_time,
    is_possible,
    is_within,
)
from quizzes.comprehension.known_dates import is_year_known
from quizzes.comprehension.meant import quoted_with_meaning
from quizzes.comprehension.number_forms import has_a_half_more
from quizzes.comprehension.number_places import beside, told_elsewhere, told_nowhere
from quizzes.comprehension.number_stem import is_so_for_long
from quizzes.comprehension.own_topic import takes_up_topic
from quizzes.comprehension.quote_context import sentence_before
from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.comprehension.reckoned import is_reckoned
from quizzes.comprehension.shown_passage import passage_of
from quizzes.comprehension.text_kinds import according_to
from quizzes.comprehension.told_numbers import says_number
from quizzes.distractors.display import clauses, is_balanced, shown, with_own_stop, without_end
from quizzes.distractors.edit_guards import is_negated
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.quantities import quantities
from quizzes.distractors.words import in_simplified, table
from quizzes.question import Kind, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.quantities import Quantity
    from quizzes.distractors.vetoes import Tally

_MOST, _ENOUGH = 5, 8  # that are quoted, and more where few can be asked for otherwise
_GAP, _LEFT_OUT = "＿＿", "……"
_LEAST_SHOWN, _MOST_SHOWN = 9, 60  # hanzi beside the number
_KINDS = frozenset({"year", "month", "clock", "percent", "share", "age", "money", "count", "big"})
# What everybody can reckon or says so: 十个里有七个, 这三个字, 一天二十四小时, 两只眼睛.
_KNOWN = re.compile(
    r"里(?:头|面|边)?[，,]?[^，,]{0,3}有|[0-9一二三四五六七八九十百千万两％%][年个点岁元块]?[到至]＿|＿[到至][百0-9一二三四五六七八九十]|＿(?:[及或]?以|往)[上下]|＿年级|[这那每]＿|＿的?(?:字|词|话|代|级)|也就是|即(?![便使将])|加起来|一共|总共|比[^，,]*[多少高低]|"
    # Less or more is true as well, or it is no amount: 至少还能开二十年, 哪怕再过一百年, 等于救一千条.
    r"(?:至少|起码|[最顶]多|不止|不下|哪怕|即使|即便|就算)[^，,]{1,5}＿|等于[^，,]{0,2}＿|"
    r"截至?＿|截止到?＿|＿多|＿的?(?:长江发大水|闹?雪灾|金融(?:海啸|危机)|[一-龥]{0,3}世界杯|[一-龥]{0,4}奥运|[一-龥]{0,3}亚运|世博会|汶川|非典|新冠|疫情|地震)|[眼耳手脚腿]|剩|其余|＿都|分＿|＿(?:里|当中|之中)|从[^，,]*[到至变成]|减到|降到|变成了?|如果|要是|假如|要不|只要|宁可|与其|平均分|倍"
)
# 一边五个人，守门员看得见，其他四个都戴眼罩: by the rest of them one reckons how many there are.
_BESIDES = re.compile("(?:其[他余它]|另外|剩下|别)的?[0-9一二两三四五六七八九十]+")
# Words that tell which of all numbers it is: the least age of 最小的, the least price of 低的.
_RANKED = re.compile(
    r"最(?:小|低|少|短|矮|轻|便宜|大|高|多|老|长|重|贵|年[轻长])|(?:^|[，,费价])[低少高多贵](?:的|时|则)"
)
# Nobody is named who does it: 二〇一四年装的，现在每分钟一组数据; 十五分钟，一声没笑. And nobody whom 她 or 他 means.
# What is counted out right after: 三件事：关火、开门、躲到桌子下面.
_COUNTED_OUT = re.compile("[^，,。：:]{0,6}[：:][^。]+、")
_OF_NOTHING = re.compile(
    r"我?(?:＿|[0-9一二三四五六七八九十]+岁)[，,][提背扛抱挑端抬][了过]|[^，,]*[算数][，,]＿|＿(?:[建装修买开办造写拍做种画改][了好成]?的?[，,]|的|[，,])"
)
# 头一个星期我吃了六十多碗，胖了四斤: of what?
_UNNAMED = re.compile(r"[吃喝背搬运扛拉装卖买收送做种烧煮洗借拿带捡写画读看][了过]＿(?:[，,。；]|$)")
_IN_PIECES = frozenset("碗袋箱包桶杯瓶盘捆筐篮根块棵颗片盒匹头个個只隻本张張件条條幅篇份")
_OF_NOBODY = re.compile(
    r"(?!.*[把将對对这那])[^＿]{0,12}(?:试行|试用|推行|实行|执行|推迟|延长)[了过]?＿(?:[，,]|$)|"  # tries what
    r"一[个位名](?![\u4e00-\u9fff]?[人月])[^，,；]*[，,；]另?一[个位名](?!人|月)|[^，,]{0,4}[前后]者|"
    r"(?:他|她|它|牠)(?!人)|(?:[这那](?:就|都|才|还|也|已经)?)?是(?![的啊呀，])|.*这(?:件事|[个种条项批]想法|样一来)"
)
_LATIN = re.compile("[A-Za-z]{3}.*[A-Za-z]{3}")
_HOUR = re.compile("[0-9一二三四五六七八九十两]点(?!儿)")  # by which another hour is told: 现在已经九点四十了
# Numerals that are no number: of other words, or of a saying.
_NO_NUMBER = re.compile(
    r"(?<![\u4e00-\u9fff0-9])十分(?!之|钟)|十分(?=[\u4e00-\u9fff])(?!之|钟)|四处|八成(?=[是会要得没不就])|五花八门|四面八方|三番[两五四][次番]|"
    r"千家万户|三天两头|三五[个天成]|三言两语|四通八达|五湖四海|三更半夜|一年四季|一日三餐|三两下|两三下|百分百|"
    r"三头六臂|七嘴八舌|七上八下|乱七八糟|三心[二两]意|三伏天|三九天|四季|二话|百年|千年|万年|三百六十行|二十四小时|24小时|三百六十五天|365天|百分之百"
)
_DATES = frozenset({"year", "month", "clock"})
_RANKS = frozenset({"级", "代", "步", "层", "号"})
_BEFORE, _AFTER = 6, 8  # characters beside a number by which everybody could know it
_ASKED = re.compile(r"[？?…]")
# Two or three of something are hardly a number to remember.
_FEW = re.compile(
    r"[一两二三]?[个次位种句下回]|[一两二](?![十百千万亿]|个?月|[年天周秒]|个?小时|个?星期|分钟|[块元]).*"
)


def items(document: Document, tally: Tally, asked: AbstractSet[int]) -> Iterator[Item]:
    """Quote with a gap the sentences with a number that are not `asked` for one, those with the most rivals first."""
    found = [item for spot in document.spots if spot.index not in asked for item in _of_sentence(document, spot, tally)]
    found.sort(key=lambda item: -item.merit)
    of_one_thing = {_counted(item): item for item in reversed(found)}  # 四个村子 told three times is asked for once
    best = sorted(of_one_thing.values(), key=lambda item: -item.merit)[: max(_MOST, _ENOUGH - len(asked))]
    yield from sorted(best, key=lambda item: item.place)


def _counted(item: Item) -> str:
    """Give the number that is asked for with the noun that it counts, or the sentence where none follows."""
    noun = re.match("[一-龥]{2}", (item.passage or "").partition(_GAP)[2])
    return f"{item.key}{noun[0]}" if noun else item.subject


def _of_sentence(document: Document, spot: Spot, tally: Tally) -> Iterator[Item]:
    pieces = clauses(spot.source)
    ends = tuple(accumulate(map(len, pieces)))
    is_told = spot.speaker is not None
    if _ASKED.search(spot.source) or not is_told or is_corrected(document, spot):
        return
    for found in quantities(spot.source):
        at = next(i for i, end in enumerate(ends) if found.start < end)
        number = in_simplified(found.text)
        passage = quote_around(spot.source, number, pieces, at)
        if not _is_number(spot, found):
            continue
        if tally.refuses("no-subject", hit=passage is not None and is_of_nothing(document, spot, found, passage)):
            continue
        if found.kind not in _KINDS or passage is None or tally.refuses("known-number", hit=is_known(found, passage)):
            continue
        lead = lead_of_quote(document, spot, passage, partial(_tells_none, found))
        own, made = _others(document, spot, found, passage)
        if tally.refuses("leans-on-unshown", hit=lead is None) or lead is None:
            continue
        if not tally.refuses("too-few", hit=not (own or made)):
            item = _item(document, spot, found, passage, own, made)
            yield replace(item, passage=f"{lead}{item.passage}")
            return


def _is_number(spot: Spot, found: Quantity) -> bool:
    """Tell whether a number is one by itself, and is given for nothing else in its sentence."""
    text = in_simplified(spot.source)
    is_part = not ends_with_word(spot, found.end) or is_no_number(found, text) or has_a_half_more(found, text)
    return not is_part and not is_said_of_other(found, spot.source)


def is_of_nothing(document: Document, spot: Spot, number: Quantity, passage: str) -> bool:
    """Tell whether a quote opens with a number of nothing, or with a pronoun of nobody, or lacks who does it."""
    text = in_simplified(passage).replace(in_simplified(number.text), "＿", 1)
    is_bare = _OF_NOTHING.match(text) and not (number.kind in _DATES and text[1:2] in "，,")
    is_unnamed = number.measure[:1] in _IN_PIECES and bool(_UNNAMED.search(text))
    is_open = bool(is_bare or is_unnamed or _OF_NOBODY.match(text) or takes_up_topic(in_simplified(passage)))
    is_open = is_open and not before_it(document, spot, passage, number)
    is_bare_list = not says_something(text.replace("＿", ""))  # 两小时五十五分，四十五岁以前
    return is_open or is_bare_list or names_no_call(text) or lacks_subject(spot, passage)


def ends_with_word(spot: Spot, end: int) -> bool:
    """Tell whether a number does not end within a noun: not 四十七个人 of 四十七个人物."""
    ends = accumulate(map(len, spot.words))
    word, stop = next((word, stop) for word, stop in zip(spot.words, ends, strict=True) if stop >= end)
    return stop == end or in_simplified(word) not in table()


def is_no_number(number: Quantity, text: str) -> bool:
    """Tell whether a number is but a part of other words: 十分 (very), 四处 (everywhere), 五花八门 (of all sorts)."""
    return any(found.start() <= number.start < found.end() for found in _NO_NUMBER.finditer(text))


def is_told_by_next(number: Quantity, text: str) -> bool:
    """Tell whether a text names the one that comes next or last, by which it is reckoned: 第四十二次 by 四十一次."""
    value = value_of(in_simplified(number.text).removesuffix(number.measure))
    if value is None or not number.measure:
        return False
    ranks = re.findall(rf"第([0-9〇零一二三四五六七八九十百]+)个?{re.escape(number.measure)}", in_simplified(text))
    return any(rank is not None and abs(rank - value) <= 1 for rank in map(value_of, ranks))


def is_said_of_other(number: Quantity, text: str) -> bool:
    """Tell whether a text gives the same figure for something else as well: 四十七个人 and 四十七张表."""
    figure = in_simplified(number.text).removesuffix(number.measure)
    return len(figure) > 1 and in_simplified(text).count(figure) > 1


def quote_around(source: str, number: str, pieces: Sequence[str], at: int) -> str | None:
    """Quote the sentence of a number, of a long one the clauses that say enough; none where it stands there twice."""
    whole = without_end(source.strip())
    if in_simplified(source).count(number) != 1:
        return None
    is_whole = len(hanzi_of(whole)) <= _MOST_SHOWN and is_balanced(whole)
    passage = whole if is_whole else passage_of(pieces, at, number)
    rest = in_simplified(passage or "").replace(number, "")
    return passage if len(hanzi_of(rest)) >= _LEAST_SHOWN else None


def lacks_subject(spot: Spot, passage: str) -> bool:
    """Tell whether a quote begins within a sentence and does not name who does what it tells."""
    at, pieces = spot.source.index(passage), clauses(spot.source)
    starts = list(accumulate(map(len, pieces), initial=0))
    first = next((i for i, start in enumerate(starts) if start == at), 0)
    cut = Cut(spot=spot, pieces=tuple(pieces), first=first, last=len(pieces))
    return first > 0 and not opens_with_subject(cut, at)


def is_ranked(number: Quantity, text: str) -> bool:
    """Tell whether a text says that an amount is the least or the greatest, so that one option looks right."""
    return number.kind not in _DATES and bool(_RANKED.search(in_simplified(text)))


def is_known(number: Quantity, passage: str) -> bool:
    """Tell whether the words beside a number, or another number beside it, tell it, or it is hardly one."""
    text = in_simplified(passage)
    before, _, after = text.partition(in_simplified(number.text))
    around = f"{before[-_BEFORE:]}＿{after[:_AFTER]}"
    same = [other for other in quantities(passage) if other.measure == number.measure]
    parts = rf"[二两三四五六七八九十百千]{re.escape(number.measure or '＿')}"
    is_small = is_few(number) or number.measure in _RANKS
    at = text.index(in_simplified(number.text))
    is_open = number.is_open or is_negated(text, at, at + len(number.text))
    is_open = is_open or is_so_for_long(number, after) or is_ranked(number, text) or is_year_known(number, text)
    is_in_other_words = bool(_LATIN.search(text))  # He’s six-four
    is_beside_hour = number.kind == "clock" and bool(_HOUR.search(f"{before}＿{after}"))
    is_open = is_open or is_told_by_next(number, text) or is_reckoned(text, at, at + len(number.text))
    is_open = is_open or bool(_BESIDES.search(before + after))
    is_open = is_open or bool(re.search(parts, f"{before}，{after}") or _COUNTED_OUT.match(after))
    return len(same) > 1 or is_small or is_open or is_beside_hour or is_in_other_words or bool(_KNOWN.search(around))


def is_few(number: Quantity) -> bool:
    """Tell whether only one or two of something are counted, which is hardly a number to remember: 两根手指."""
    return number.kind == "count" and bool(_FEW.fullmatch(in_simplified(number.text)))


def _others(
    document: Document, spot: Spot, number: Quantity, passage: str
) -> tuple[list[tuple[str, str, Spot]], list[str]]:
    """Give other numbers that the interview gives, with what for, and as many made up as are wanted besides."""
    given = [
        (document.written(option), said, other)
        for option, said, other in given_numbers(document, spot, number, passage)
        if not is_within(number, option) and in_simplified(option) not in in_simplified(passage)
        if is_possible(document, number, option, spot.source)
    ]
    own = {option: (option, said, other) for option, said, other in reversed(given)}
    written = spot.source[number.start : number.end].replace(" ", "")

    def offered(other: str) -> str | None:
        option = document.written(other)
        is_said = is_given(document, option) or in_simplified(option) in in_simplified(passage)
        is_out = is_out_of_time(document, written, option) or not is_possible(document, number, option, spot.source)
        return None if is_said or is_out or is_within(number, option) else option

    chosen = beside(number, tuple(reversed(own)), offered, passage)
    return [own[each] for each in chosen if each in own], [each for each in chosen if each not in own]


def _tells_none(number: Quantity, said: str) -> bool:
    """Tell whether what would be shown before a quote gives neither the number asked for nor one of its make."""
    given, is_long = quantities(said), len(number.text) > len(number.measure) + 1  # one figure may stand for anything
    is_given = in_simplified(number.text) in in_simplified(said) or (is_long and says_number(number.text, said))
    is_given = is_given or any(other.kind == number.kind and says_number(number.text, other.text) for other in given)
    return not is_given and all(other.measure != number.measure for other in given)


def before_it(document: Document, spot: Spot, passage: str, number: Quantity) -> str:
    """Give the sentence before a quote that points to it, if it gives no number of the same make."""
    before = sentence_before(document, spot, passage)
    return "" if any(other.measure == number.measure for other in quantities(before)) else shown(before)


def excerpt_of(spot: Spot, passage: str, quote: str) -> str:
    """Show a quote of a part of a sentence, with dots for what is left out before and after it."""
    opens = "" if spot.source.strip().startswith(passage) else _LEFT_OUT
    is_last = without_end(spot.source.strip()).endswith(passage)
    is_quoted = spot.source.rstrip().endswith(("”。", "」。"))  # 我们叫“出土”。
    stopped = f"{quote}。" if is_quoted else with_own_stop(quote, passage, spot.source)
    return f"{opens}{stopped if is_last else f'{quote}{_LEFT_OUT}'}"


def blanked(passage: str, number: str) -> str:
    """Show a quote with a gap for its number, as the text writes it."""
    return shown(passage.replace(number, _GAP, 1))


def _item(
    document: Document,
    spot: Spot,
    number: Quantity,
    passage: str,
    own: list[tuple[str, str, Spot]],
    made: list[str],
) -> Item:
    written = spot.source[number.start : number.end]  # in the script of the text
    key, quoted = written.replace(" ", ""), blanked(passage, written)
    evidence = spot.evidence(passage)
    excerpt = excerpt_of(spot, passage, quoted)
    distractors = [
        Distractor(
            option=option,
            code=RefutationCode.OTHER_RECORD,
            why=told_elsewhere(option, key, shown(said), there=other.line, here=spot.line),
        )
        for option, said, other in own
    ] + [
        Distractor(option=option, code=RefutationCode.EDITED, why=told_nowhere(document, option, key, spot.line))
        for option in made
    ]
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="number",
        passage=excerpt,
        prompt=f"{according_to(document, spot)}{document.written('，这句话的空白处应该填哪一个？')}",
        key=key,
        distractors=tuple(distractors),
        evidence=evidence,
        explanation=quoted_with_meaning(document, spot, passage),
        place=spot.place,
        subject=f"{key}@{spot.index}",
        merit=1.4 + 0.2 * len(own) - 0.01 * len(hanzi_of(passage)),
        tags=("R6",),
    )
