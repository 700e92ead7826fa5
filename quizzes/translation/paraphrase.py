"""
Which clause says the same in other words?

Of a clause with a wording that our table knows (至少三家, 只好, 虽然 A，但是 B) the options say what it means, and what
a learner takes it for. They keep all its other words, and the clause has a subject or is all of its sentence: nothing
but the clause itself is needed to answer.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.clauses.parted import parts_a_row
from quizzes.distractors.display import is_balanced, nested, shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode
from quizzes.translation.clause_links import has_subject
from quizzes.translation.paraphrase_forms import (
    are_of_kind,
    filled,
    found_in,
    in_letters,
    in_place,
    is_date,
    is_of_what_stands_before,
    is_said_to_be_little,
    pattern_of,
    tears_a_word,
)
from quizzes.translation.unsaid_wordings import Put, is_unsaid

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally
    from quizzes.translation.paraphrase_forms import Form, Option

_LEAST, _MOST, _LONGEST, _BEST = 5, 44, 160, 18
_OFTEN = 4  # of one family so many are asked in a talk, those of another first
_AGAIN = 0.5
_RECAST = 0.1  # where one word stands for another it is the surer that they say the same
_LEAST_WRONG = 2
_HANZI = lazy_regex(r"[\u3400-\u9fff]+")
_COLONS = frozenset("：:")
_STOPS = "，。；：！？…,;:!?"
_PARTICLE = lazy_regex("(?<=[\u3400-\u9fff])(?<![哎唉是啊呀])[啊呀哦呗唄]$")  # no other wording keeps it: 不说啊也行
_ENDS = lazy_regex(r"[。！？…!?]|[吗嗎呢吧]$")  # 必须告诉我吗 is half of what asks: 你不是说，…吗
_STOPPED = lazy_regex(r"[，；：,;:](?=.*[\u3400-\u9fff])")
# What makes of the clause a condition, a question, a wish or the opposite: no wording in it means what it means alone.
_GOVERNS = lazy_regex(
    r"如果|要是|假如|倘若|万一|除非|哪怕|即使|就算|以为|希望|但愿|难道|是不是|有没有|是否|好像|似乎|仿佛|像|不(?!过|少|同)|没|别(?!人|的)|无论|不管|只要|一旦|越"
)
_LEAVES_OPEN = lazy_regex(r"[吗呢吧]|的话|似的|一样|什么|怎么|为何|多少|谁|哪")
# What is said or thought stands behind such a clause, or what is so there, 三公里的范围内: alone it says little.
_ENDS_OPEN = lazy_regex(
    r"(?:说|问|以为|认为|觉得|强调|指出|发现|希望|主张|坚持|宣布|承认|怀疑|担心|相信|表示|提出|声明|解释|提醒|保证)(?:过|道)?$|"
    "(?:范围|期限|过程|情况|条件|基础|之)[内里中下上]$|期间$|时候$"
)
_MUCH_HARDER = 2
_ZERO = lazy_regex("[零〇0](?![.点])[^0-9〇零一二三四五六七八九]*$")  # 零度以上 is above it, and not at least so much
_PRICE, _EACH = lazy_regex("[块元毛钱]$"), lazy_regex("[一每]")  # 三百多块一斤 is no 超过三百块一斤
_HEADLESS = lazy_regex("是(?!不是|因为)")  # cut out of 而是 or 不是…是: what it is said of stands before
_OPENING = lazy_regex(
    r"^(?:另外|而且|并且|但是|但|可是|可(?!以|能)|不过|然而|所以|因此|于是|结果|那么|那(?=我|你|他|就)|因为|甚至|后来|然后|比如说?|例如|而|却|就(?!是)|说)(?=[\u3400-\u9fff]{3})"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reworded:
    """A wording of a sentence with the fields found in it, the clauses around it, and the particle behind them."""

    spot: Spot
    form: Form
    said: str
    pattern: str
    before: str
    after: str
    is_whole: bool
    fields: Mapping[str, str]
    particle: str = ""
    is_before_colon: bool = False
    is_of_row: bool = False  # of things told in a row, of which the next stands behind

    @property
    def clause(self) -> str:
        """What is asked about: the clauses as they stand in the text, without what is around them."""
        return shown(f"{self.before}{self.said}{self.after}").strip("，")

    def with_wording(self, option: Option) -> str | None:
        """Say the clauses with another wording, as one shows them."""
        before, put = in_place(self.before, filled(option.wording, self.fields))
        if is_unsaid(Put(option=option, fields=self.fields, says=put, before=before, after=self.after)):
            return None
        return shown(f"{before}{put}{self.after}").strip("，")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for what each known wording means, none of them too often, and never for the very same words again."""
    times: Counter[str] = Counter()
    asked: set[tuple[str, ...]] = set()
    for spot in document.spots:
        fresh = (each for each in _reworded(spot) if times[each.form.family] < _OFTEN and _task(each) not in asked)
        made = ((each, item) for each in fresh if (item := _item(document, each, tally)) is not None)
        for each, item in islice(made, 1):
            asked.add(_task(each))
            family = each.form.family
            times[family] += 1
            yield replace(item, merit=item.merit - _AGAIN * (times[family] - 1))


def _task(each: Reworded) -> tuple[str, ...]:
    """Name what is to be found: what else can be said for these very words."""
    return in_simplified(each.said), *(option.wording for option in each.form.options)


def _reworded(spot: Spot) -> Iterator[Reworded]:
    text = in_simplified(shown(spot.source))
    source = shown(spot.source)
    if len(text) != len(source) or len(text) > _LONGEST:
        return
    if text.rstrip("”’」』 ").endswith("？"):
        return
    for form, found in found_in(text):
        each = _around(spot, form, found, source)
        if not tears_a_word(found, text) and _is_plain(each):
            yield each


def _around(spot: Spot, form: Form, found: re.Match[str], source: str) -> Reworded:
    """Take the clauses that a wording stands in, without what ties them to those before and a particle at the end."""
    start, end = found.span()
    first = max((i + 1 for i in range(start) if source[i] in _STOPS), default=0)
    last = next((i for i in range(end, len(source)) if source[i] in _STOPS), len(source))
    stop = _stop(source[first:last], first, {found.start(name) for name in found.groupdict()})
    before = source[first:start]
    opening = _OPENING.match(in_simplified(source[first:last]))
    if opening is not None and opening.end() <= len(before):
        before = before[opening.end() :]
    fields = {name: source[a : min(b, stop)] for name in found.groupdict() for a, b in [found.span(name)]}
    if "u" in fields:
        fields["n"] += fields.pop("u")
    return Reworded(
        spot=spot,
        form=form,
        said=source[start : min(end, stop)],
        pattern=pattern_of(found, source),
        before=before,
        after=source[end:stop],
        is_whole=first == 0 and not _STOPPED.search(source[last:]),
        fields=fields,
        particle=source[stop:last],
        is_before_colon=source[last : last + 1] in _COLONS,
        is_of_row=parts_a_row(source[first : last + 1], source[last + 1 :]),
    )


def _stop(clauses: str, first: int, starts: Collection[int]) -> int:
    """Give where clauses that begin at `first` end, without a particle, unless a field `starts` with it: 少说点儿啊."""
    last = first + len(clauses)
    return last - 1 if _PARTICLE.search(clauses) and last - 1 not in starts else last


def _is_plain(each: Reworded) -> bool:
    """Tell whether nothing around a wording changes what it means, and its fields are what they should be."""
    before, after = in_simplified(each.before), in_simplified(each.after)
    clause = f"{before}{in_simplified(each.said)}{after}"
    if (
        _GOVERNS.search(before)
        or _HEADLESS.match(before)
        or _ENDS_OPEN.search(f"{clause}{each.particle}")
        or (each.is_before_colon and tag_of(_words(clause)[-1]).startswith("v"))  # 我大概会写：…
        or _LEAVES_OPEN.search(f"{before}｜{after}")
        or not (each.is_whole or (has_subject(_words(clause)) and not is_of_what_stands_before(clause)))
        or not is_balanced(clause)
        or each.is_of_row
        or each.form.is_barred(clause)
        or any(_ENDS.search(words) for words in each.fields.values())
        or is_date(each.fields.get("n", ""), after)
        or is_said_to_be_little(each.fields, before)
        or _ZERO.match(each.fields.get("n", ""))
        or (_PRICE.search(each.fields.get("n", "")) and _EACH.match(after))
        or not is_balanced(before)
    ):
        return False
    return are_of_kind({name: in_simplified(words) for name, words in each.fields.items()})


def _words(clause: str) -> tuple[str, ...]:
    """Cut clauses into words, without what parts them."""
    return tuple(word for word in plain_words(clause) if word not in _STOPS)


def _is_borne_out(document: Document, each: Reworded) -> bool:
    """Tell whether a translation, where the talk has one, says what the key says: 差一点就 is no hour in もう少しで."""
    language = document.language
    return language is None or each.form.options[0].is_said_in(each.spot.translation or "", language)


def _item(document: Document, each: Reworded, tally: Tally) -> Item | None:
    if tally.refuses("sense-unsaid", hit=not _is_borne_out(document, each)):
        return None
    made = [(option, each.with_wording(option)) for option in each.form.options]
    options = [(option, document.written(says)) for option, says in made if says is not None]
    if made[0][1] is None or tally.refuses("few-options", hit=len(options) <= _LEAST_WRONG):
        return None
    (key_option, key), *wrong = options
    words = [says for _, says in options]
    is_of_length = len(hanzi_of(key)) >= _LEAST and max(map(len, words)) <= _MOST
    if not is_of_length or tally.refuses("distractors-alike", hit=each.clause in words or _are_alike(words)):
        return None
    return Item(
        kind=Kind.TRANSLATION,
        subtype="paraphrase",
        prompt=each.clause,
        key=key,
        distractors=tuple(
            Distractor(option=says, code=RefutationCode.EDITED, why=_why(document, each, key_option, option))
            for option, says in wrong
        ),
        evidence=each.spot.evidence(without_end(each.spot.source)),
        explanation=_explained(document, each, key_option),
        level=_level(each, [option for option, _ in options]),
        place=each.spot.place,
        subject=f"{each.form.family}@{each.spot.index}",
        turns_on=tuple(map(in_simplified, _HANZI.findall(each.pattern))),
        merit=2.0 - 0.02 * abs(len(key) - _BEST) - _RECAST * abs(len(key) - len(each.clause)) + 0.1 * len(wrong),
        tags=("T7",),
    )


def _level(each: Reworded, options: Sequence[Option]) -> int:
    """
    Give the level of the wording and of the key's, the first, or of all wordings but the hardest one.

    The words that all options have in common decide nothing, but where the other wordings are harder than what is
    asked for, the hardest of them has to be read too, less one step: it helps to guess those. Those that are all much
    easier help as much.
    """
    worded = [_level_of_words(in_letters(option.wording, each.fields)) for option in options]
    asked = max(min(_level_of_words(each.pattern), max(worded) + _MUCH_HARDER), worded[0])
    needed = sorted(worded)[-_LEAST_WRONG]
    if needed <= asked:
        return asked
    return max(needed, min(needed + 1, _level_of_words(each.clause) - 1))


def _level_of_words(text: str) -> int:
    """Give the level of the hardest word of a text that is no name."""
    words = (word for part in _HANZI.findall(in_simplified(text)) for word in plain_words(part))
    return level_of_text([word for word in words if not tag_of(word).startswith("nr")], 1)


def _are_alike(words: Sequence[str]) -> bool:
    return any(reads_alike(one, other) for i, one in enumerate(words) for other in words[i + 1 :])


def _explained(document: Document, each: Reworded, option: Option) -> Localized:
    """Quote the clause and say by its pattern why the key is the same."""
    line = each.spot.evidence(without_end(each.spot.source)).line
    said, pattern, same = each.clause, shown(each.pattern), _pattern(document, each, option)
    ja, en = option.ja, option.en
    return Localized(
        ja=f"{line}行目に「{nested(said)}」とあります。「{nested(pattern)}」は「{ja}」という意味で、「{same}」と言い換えられます。",
        en=f"Line {line}: {without_end(said)}. {pattern} means “{en}”; {same} says the same.",
    )


def _why(document: Document, each: Reworded, key: Option, option: Option) -> Localized:
    """Say what the other wording means, and what the clause means instead."""
    other, pattern = _pattern(document, each, option), shown(each.pattern)
    return Localized(
        ja=f"「{nested(other)}」は「{option.ja}」という意味で、「{nested(pattern)}」（{key.ja}）とは違います。",
        en=f"{other} means “{option.en}”; {pattern} means “{key.en}”.",
    )


def _pattern(document: Document, each: Reworded, option: Option) -> str:
    return document.written(shown(in_letters(option.wording, each.fields)).strip("，"))
