"""How much of a sentence is shown around a gap, so that what decides the gap is seen and no more than that?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of, level_of_text
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import VERB, tag_of
from quizzes.distractors.display import clauses, with_gap
from quizzes.distractors.site_guards import is_fragment
from quizzes.distractors.torn import (
    false_start,
    lacks_condition,
    lacks_counted,
    lacks_first,
    lacks_mark,
    lacks_subject,
    parts_a_row,
)
from quizzes.distractors.wording import clause_around
from quizzes.distractors.words import in_simplified
from quizzes.question import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.distractors.document import Spot
    from quizzes.distractors.vetoes import Tally
    from quizzes.question import Evidence

_READ_AT_A_GLANCE = 56  # a sentence of so many characters is shown whole
_LONGEST_QUOTE = 60
_OPENING, _CLOSING = "“‘「『（(《", "”’」』）)》"
_GOES_ON = "，,；;：:、"
_LEAST_SHOWN, _MOST_SHOWN = 12, 60
_MOST_WORDS, _ABOVE, _HARDER = 0.8, 2, 2  # most words of a prompt are at most two levels above its own
_NEARLY_ALL, _FAR_ABOVE = 0.92, 3  # and nearly all at most three
_LIFT = 1  # levels that a sentence lifts its gap by
_JOINING = frozenset({"一旦", "万一", "免得", "凡是", "宁可", "宁愿", "就算"})  # connectives by another name
_ASIDE = frozenset({"再说"})  # besides, which tells nothing of what it adds, or to see about something: 明天再说
_HARDEST_JOINT = 6
_READ_PER_LEVEL = 16  # so many hanzi more are read by learners of each further level
_WAITS_FOR_MORE = re.compile(
    r"[来來出进進]一[个個位只隻条條件张張名][，,]$|如果|若|趁|非但|并非|並非|只要|只有|既然|即使|哪怕|就算|虽然|雖然|尽管|儘管|一旦|要是|无论|無論|不管|因为|因為|由于|由於|不但|不仅|不僅|与其|與其|凡是|每当|每當|一边|一邊|"
    r"为了|為了|按照|根据|根據|除了|随着|隨著|至于|至於|^要|^还是|^還是|[说說道是为為觉覺得](?=[，,：:]$)|(?:预测|預測|发现|發現|宣布|表示|承认|承認|估计|估計)(?=[，,：:]$)|(?<!小)[时時][，,]$|[后後前人][，,]$|^有(?:一|几|幾|两|兩)?[个個位名](?:[^，,的]{0,5}|[^，,]*的[^，,]{1,5})[，,]$|(?<!了)(?:回|过|過|上|下|进|進|出)[来來去][，,]$|宁可|寧可|宁愿|寧願|(?:就冲|就沖|冲着|沖著|[就光单單]凭|[就光单單]憑)[^，,。]*[，,]$|[说說看听聽做吃喝写寫读讀讲講]完(?![了的]).*[，,]$"
)
# The next clause tells of what the last one ends in: 讲得最大声的那个船长，; or since when it is so: 从一九九五年起，.
_IS_ONE_TOLD_OF = re.compile(
    r"^[^是有]*[的之][^是有在了过过着，,]{1,8}[，,]\s*$|(?:起|以来|以來|之后|之後|开始|開始|[候夜晚早]|(?<!小)[时時])[，,]\s*$"
    r"|^(?!.*[了过過][^，,了过過]{1,6}[天年月][，,]).*[天年月][，,]\s*$"
)
# What a clause begins with that joins it to the one before.
_LINKS = re.compile(r"\s*(?:但|可是|不过|不過|然而|而且|于是|於是|结果|結果|其实|其實|那么|那麼|另外|比如)")
_ANSWERS = re.compile("[^，,。；;]{0,8}(?:则|則|却|卻)")
_ASKS = ("？", "?")
_COLON_INSIDE = re.compile("[：:].")
_STILL_WAITS = re.compile(
    r"(?:既然|如果|要是|因为|因為|虽然|雖然)[^。]*[，,](?:又|从|從|在|到|再)[^，,]*[，,]$|[，,][^，,；;：:]{1,4}[，,]$|(?:看法|想法|意思|意见|意見|感觉|感覺|办法|辦法|原因|经验|經驗)是[，,：:][^。]*[，,]$|[你您妳]想想?[，,][^。]*[，,]$"
)
_LEANS_ON_WHAT_STANDS_BEFORE = re.compile(
    r"\s*(?:而(?!且|今)|一边|一邊|又|也|亦|还|還|都|均|就|便|才|方能|则|則|并且|並且|甚至|乃至|可以|会|會|很|只|是(?!不是|否)|而是|而不是|也就是|以便|以免|"
    r"希望|总希望|總希望|始终|始終|同时|同時|从而|從而|跑到|后者|後者|前者|否则|否則|所以|因此|因而|因为|因為|不然|使|让|讓|其|发现|發現|看见|看見|听见|聽見|"
    r"说|說|问|問|正是|更|再|却|卻|不(?:归|歸|属于|屬於|在|会|會|能|用|必|想|愿|願|再|肯|敢|算|花|收|让|讓))"
)
_BELONGS_TO_WHAT_STANDS_BEFORE = re.compile(
    r"\s*(?:就|便|才|方能|则|則|而是|使|都|均|却|卻|还不如|還不如|不如|或者|要么|要麼|其次|后者|後者|慢则|慢則)"
)
_CALLS_FOR_A_PARTNER = re.compile(
    r"(?:则|則|既|一边|一邊|有的|快则|快則|或|或者|要么|要麼|不是|并非|並非|便是|^第[一二三四五六七八九十]).{0,12}[，,；;]$"
)
_ONLY_SETS_THE_SCENE = re.compile(
    r"(?:来说|來說|来讲|來講|来看|來看|看来|看來|而言|相比|比起来|比起來|以外|之外|的时候|的時候|的话|的話|[看说讲說講後后内內上中下里裡]|(?<!小)[时時]|[来來去](?:这儿|那儿|这里|那里|這裡|那裡))[，,]\s*$"
)

# A noun with what describes it, of which the next clause says something: 而真正免掉的车费，平均每天不到一百元.
# So is what somebody does, ended by 的, without the noun: 能留给别人的，还可以是一张地图; and what 把 puts first.
_IS_A_TOPIC = re.compile(
    r"^[^是有在了过過得]*[的之][^是有在了过過着著得的，,]{1,6}[，,]\s*$|^(?!.*[是挺很蛮會会真怪够夠最]).*[的][，,]\s*$"
    r"|^.*[把将將][^，,]*的[^，,的了着著过過到在给給成]{1,4}[，,]\s*$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A part of a sentence, from `first` to `last`, with the word `key` at `start` taken out."""

    spot: Spot
    start: int
    key: str
    first: int
    last: int

    @property
    def text(self) -> str:
        """The part as the interview has it, without a mark that says that it goes on."""
        return self.spot.source[self.first : self.last].strip().rstrip(_GOES_ON)

    @property
    def prompt(self) -> str:
        """What is asked."""
        at = self.spot.source.index(self.text, self.first)
        shown = with_gap(self.text, self.start - at, self.start - at + len(self.key))
        goes_on = self.spot.source[self.first : self.last].rstrip()[-1:] in _GOES_ON
        if lacks_mark(self.spot.source[: self.first], self.text):
            return f"{shown.rstrip('。')}？"
        return f"{shown}。" if goes_on else shown

    @property
    def evidence(self) -> Evidence:
        """Quote what is asked, or of a long sentence the clause."""
        quote = self.text if len(self.text) <= _LONGEST_QUOTE else clause_around(self.spot.source, self.start)
        return self.spot.evidence(quote.rstrip("。！!"))

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are shown, with the one that is asked."""
        found, at = [], 0
        for word in self.spot.words:
            if self.first <= at < self.last:
                found.append(word)
            at += len(word)
        return tuple(found)

    @property
    def is_whole(self) -> bool:
        """Tell whether the whole sentence is shown."""
        return (self.first, self.last) == (0, len(self.spot.source))

    @property
    def is_a_fragment(self) -> bool:
        """Tell whether the part cannot be read by itself: what it leans on is not shown, or what belongs to it."""
        source = self.spot.source
        says_nothing = not any(tag_of(in_simplified(word)).startswith(("v", "a")) for word in self.words)
        if (says_nothing and not self.is_whole) or (self.first > 0 and leans(source[self.first : self.last])):
            return True
        if is_fragment(self.text) or lacks_counted(self.text) or self._has_a_false_start:
            return True
        if parts_a_row(source[: self.first], source[self.first :]):
            return True
        if parts_a_row(source[: self.last], source[self.last :]):
            return True
        return self.last < len(source) and bool(_BELONGS_TO_WHAT_STANDS_BEFORE.match(source[self.last :]))

    @property
    def _has_a_false_start(self) -> bool:
        """Tell whether words are shown that the speaker takes back: 因为下雨……不对，那天没下雨."""
        taken_back = false_start(self.spot.source)
        return taken_back is not None and self.first < taken_back[1] and taken_back[0] < self.last

    @property
    def shows_its_key(self) -> bool:
        """Tell whether the key stands in what is shown a second time."""
        return normal_form(self.text).count(normal_form(self.key)) > 1


def whole(spot: Spot, start: int, key: str) -> Clip:
    """Show the whole sentence."""
    return Clip(spot=spot, start=start, key=key, first=0, last=len(spot.source))


def around(spot: Spot, start: int, key: str, *, first: int, last: int) -> Clip:
    """
    Show a short sentence whole, and of others the clauses that the characters from `first` to `last` stand in.

    Brackets and quotation marks that open are shown with their other half.
    """
    clip = whole(spot, start, key)
    if len(spot.source) <= _READ_AT_A_GLANCE and not clip.shows_its_key and false_start(spot.source) is None:
        return clip
    edges = [0]
    for piece in clauses(spot.source):
        edges.append(edges[-1] + len(piece))
    begin = max((i for i, edge in enumerate(edges[:-1]) if edge <= first), default=0)
    end = min((i for i, edge in enumerate(edges) if edge >= last), default=len(edges) - 1)
    asked = spot.source[edges[begin] : edges[end]]
    if begin > 0 and len(asked) < _LEAST_SHOWN and not _leads_on(asked):
        begin -= 1
    while end < len(edges) - 1 and (
        _is_unfinished(spot.source[edges[begin] : edges[end]], edges[end - 1] - edges[begin])
        or _goes_on(spot.source, edges, begin, end)
    ):
        end += 1
    while begin > 0 and _is_half(spot.source[edges[begin] : edges[end]]):
        begin -= 1
    while begin > 0 and leans(spot.source[edges[begin] : edges[end]]) and edges[end] - edges[begin - 1] < _MOST_SHOWN:
        begin -= 1
    clip = _within(Clip(spot=spot, start=start, key=key, first=edges[begin], last=edges[end]))
    return _with_scene(clip, spot.source[edges[begin - 1] : edges[begin]]) if begin > 0 else clip


def _within(clip: Clip) -> Clip:
    """Show nothing that the speaker takes back, nor what stands on its other side."""
    taken_back = false_start(clip.spot.source)
    if taken_back is None:
        return clip
    first, last = taken_back
    return (
        replace(clip, last=min(clip.last, first)) if clip.start < first else replace(clip, first=max(clip.first, last))
    )


def _with_scene(clip: Clip, scene: str) -> Clip:
    """Show before one clause that begins with its verb, 收到了资料, the short clause that says when."""
    is_bare = len(clauses(clip.text)) == 1 and tag_of(in_simplified(clip.words[0])).startswith(VERB)
    is_short = len(scene) <= _LEAST_SHOWN and scene[-1:] in _GOES_ON[:2] and not _LINKS.match(scene)
    return replace(clip, first=clip.first - len(scene)) if is_bare and is_short else clip


def without_tail(clip: Clip, last: int) -> Clip:
    """
    Leave out the clauses after the one that ends what decides a gap, at `last`, where the rest can stand alone.

    What stands before is kept, for it may name who does it. A question is asked to its end.
    """
    if clip.spot.source.rstrip("”’」』 ").endswith(_ASKS):
        return clip
    ends = [0]
    for piece in clauses(clip.spot.source):
        ends.append(ends[-1] + len(piece))
    for begin, end in pairwise(ends):
        if end < last:
            continue
        shown = clip.spot.source[clip.first : end]
        if end >= clip.last:
            return clip
        cut = replace(clip, last=end)
        is_open = _is_unfinished(shown, begin - clip.first) or _goes_on(clip.spot.source, ends, 0, ends.index(end))
        if is_open or not _tells(cut, begin) or _ANSWERS.match(clip.spot.source[end:]):
            continue
        return clip if cut.is_a_fragment or read_at(cut, 1) > read_at(clip, 1) else cut
    return clip


def only_clause(clip: Clip, first: int, last: int) -> Clip:
    """Show but the clause that the characters from `first` to `last` stand in, where it can stand alone."""
    source, ends = clip.spot.source, [0]
    for piece in clauses(source):
        ends.append(ends[-1] + len(piece))
    begin = max(i for i, end in enumerate(ends) if end <= first)
    end = min(i for i, end in enumerate(ends) if end >= last)
    cut = replace(clip, first=max(ends[begin], clip.first), last=min(ends[end], clip.last))
    if cut.last < len(source) and (source.rstrip("”’」』 ").endswith(_ASKS) or _goes_on(source, ends, begin, end)):
        return clip
    text = source[cut.first : cut.last]
    is_open = (
        _is_unfinished(text, ends[end - 1] - cut.first)
        or not _tells(cut, cut.first)
        or (cut.first > clip.first and _LINKS.match(text))
    )
    return clip if is_open or cut.is_a_fragment else cut


def _tells(clip: Clip, begin: int) -> bool:
    """Tell whether the last clause, from `begin`, says something: no mere time, nobody of whom the next tells."""
    clause = clip.spot.source[begin : clip.last]
    words = replace(clip, first=max(begin, clip.first)).words
    does = any(tag_of(in_simplified(word)).startswith(("v", "a")) for word in words)
    return does and not _IS_ONE_TOLD_OF.search(clause)


def read_at(clip: Clip, level: int) -> int:
    """Give the level at which all of a part can be read, or the gap's: few words are harder, nor are they many."""
    most, nearly_all = (level_of_text(clip.words, part) for part in (_MOST_WORDS, _NEARLY_ALL))
    by_length = 1 + len(hanzi_of(clip.text)) // _READ_PER_LEVEL
    return max(level, most - _ABOVE, nearly_all - _FAR_ABOVE, by_length)


def read_told(clip: Clip, level: int) -> int:
    """Give the level of a gap of a level in this part, whose translation is there: what is read lifts it by one."""
    return min(level + _LIFT, read_at(clip, level))


def read_untold(clip: Clip, level: int) -> int:
    """Give the level of a part that no translation helps to read: no less than its hardest connective's."""
    joining = {in_simplified(word) for word in clip.words if len(word) > 1} - _ASIDE
    levels = (level_of(word) or 0 for word in joining if tag_of(word) == "c" or word in _JOINING)
    return max(read_told(clip, level), min(_HARDEST_JOINT, max(levels, default=0)))


def is_refused(clip: Clip, level: int, tally: Tally) -> bool:
    """Tell whether a part shows its key, is too long, cannot stand alone or is far harder to read than its gap."""
    return (
        tally.refuses("gap-in-prompt", hit=clip.shows_its_key)
        or tally.refuses("long-prompt", hit=len(clip.text) > _MOST_SHOWN)
        or tally.refuses("fragment", hit=clip.is_a_fragment)
        or tally.refuses("hard-prompt", hit=read_at(clip, level) > level + _HARDER)
    )


def apart(clips: Iterable[Clip]) -> Iterator[Clip]:
    """Keep clips that show each other's answer nowhere: of those that overlap, the first."""
    taken: list[tuple[int, int]] = []
    for clip in clips:
        if all(clip.last <= first or last <= clip.first for first, last in taken):
            taken.append((clip.first, clip.last))
            yield clip


def _is_unfinished(text: str, last: int) -> bool:
    """Tell whether a part of a sentence, its last clause beginning at `last`, cannot end there."""
    opened = sum(map(text.count, _OPENING)) > sum(map(text.count, _CLOSING))
    if opened or len(text) < _LEAST_SHOWN:
        return True
    waits = _COLON_INSIDE.search(text) or _leads_on(text[max(0, last) :]) or _STILL_WAITS.search(text)
    return bool(waits) and len(text) < _MOST_SHOWN


def _goes_on(source: str, edges: Sequence[int], begin: int, end: int) -> bool:
    """Tell whether the next clause belongs to the last one shown: 凭借这句话，才使医院接受; 快则两个月，慢则半年."""
    shown, following = source[edges[begin] : edges[end]], source[edges[end] : edges[end + 1]]
    last = shown[edges[end - 1] - edges[begin] :]
    belongs = _BELONGS_TO_WHAT_STANDS_BEFORE.match(following) or _CALLS_FOR_A_PARTNER.search(last)
    is_row = parts_a_row(shown, following)
    return (is_row or bool(belongs)) and edges[end + 1] - edges[begin] <= _MOST_SHOWN


def _is_half(text: str) -> bool:
    opened, closed = sum(map(text.count, _OPENING)), sum(map(text.count, _CLOSING))
    return closed > opened or len(text) < _LEAST_SHOWN


def leans(text: str) -> bool:
    """Tell whether a part of a sentence begins with what leans on the words before it: 才发现, 不归我们管."""
    is_torn = lacks_subject(text) or lacks_condition(text) or lacks_first(text)
    return is_torn or bool(_LEANS_ON_WHAT_STANDS_BEFORE.match(text))


def _leads_on(clause: str) -> bool:
    """Tell whether a clause makes one expect another: it sets the scene or a condition, and no semicolon ends it."""
    is_over = clause.rstrip().endswith(("；", ";"))
    waits = _ONLY_SETS_THE_SCENE.search(clause) or _WAITS_FOR_MORE.search(clause) or _IS_A_TOPIC.match(clause)
    return not is_over and bool(waits)
