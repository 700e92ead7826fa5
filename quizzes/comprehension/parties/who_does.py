"""
Who of those that an interview names does what a sentence tells?

The sentence is quoted with a gap for the one who does it. Who else could stand there `who_rivals` says; a sentence that
tells by its other words who it must be is not asked about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_to_guess
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.chinese.tables import compiled
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import is_organisation
from quizzes.comprehension.corrections import is_taken_back
from quizzes.comprehension.parties.guessed_parties import is_of_theme, is_other_parent, is_parent, is_told_by_call
from quizzes.comprehension.parties.named_parties import is_one, is_personal_name, is_told_by, is_whole, mentions
from quizzes.comprehension.parties.who_reasons import distractor_of, explained
from quizzes.comprehension.parties.who_rivals import rivals_of
from quizzes.comprehension.parties.who_wording import asked_for
from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.comprehension.quoted_gap import going_on, is_topic_alone, lacks_subject, quote_around
from quizzes.comprehension.roles import is_told_beside, role_of, role_words
from quizzes.comprehension.shown_passage import passage_of
from quizzes.distractors.clauses.claim_cuts import says_something
from quizzes.distractors.clauses.claim_gaps import names_no_call
from quizzes.distractors.display import clause_ends, clauses, is_balanced, without_end
from quizzes.distractors.glosses.telltales import is_given_away
from quizzes.distractors.item import Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.parties.named_parties import Mention
    from quizzes.comprehension.parties.who_rivals import Rival
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_LEAST_AFTER, _LEAST_BESIDE = 3, 9  # hanzi after the name in its clause, and beside it in the quote
# What may stand before the one who does it, in the clause; or who it is done by, to or with.
_BEFORE_SUBJECT = lazy_regex(
    r"(?:但是?|可是?|不过|倒是|只有|后来|结果|感觉|现在|当时|那时候?|第二天|有一次|有一?天|今天|昨天|于是|其实|因为|所以|连|就连|还有|有|让|被|"
    r"我们?|很多|不少|许多|几乎|一些|有些|所有|每|这|那|一|几|两|三|[个位名家]|[去前今]年|[\u4e00-\u9fff]{1,4}的)*"
)
_BEFORE_OTHER = lazy_regex(r"[让被给跟问请找替向](?:一?[个位名家])?$")
# 连校长都来帮忙, 没有一个老师告诉过我, 邻居也来了: of others it is told as well, or may be so.
_OF_MORE_BEFORE = lazy_regex(r"(?:连|甚至|没有?(?:一?[个位]|任何|哪个)?|不[光仅只但]|除了)(?:我的?|[那这])?$")
# Of a group there are more or fewer, which is said of any: 门修大了，客人并没有变多.
_OF_MORE_AFTER = lazy_regex(
    r"[也亦]|(?:并|就|都|却|反而|倒|还是)*(?:没有?|不)?(?:[变增减]|越来越)[多少加](?:了|起来|\W|$)"
)
# Somebody of some sort, wherever he stands, but for what somebody is.
_COUNTED_OTHER = lazy_regex(r"(?:[一几两二三四五六了]|有)[个位名对](?:[^，,]{1,8}的)?$")
_IS_ONE = lazy_regex(r"(?:[是像叫当做成为]|作为|称得上)(?:了|过)?(?:[一几两三四]?[个位名对])?(?:[^，,]{1,8}的)?$")
# What follows shows that the word is no name by itself, or is one of several.
_NOT_ALONE = lazy_regex(
    r"(?:就|都|还)?是[^，]{1,12}$|[的和跟与及、们之里家那这]|或|还是|也好|[：:]|[^，]{1,6}的(?:[事话人]|东西|时候)"
)
# 学校只有一间屋子: a house, and nobody who does anything.
_HAS_ROOMS = lazy_regex(
    r"(?:也|就|还|都|里|总共|一共|只)*有[^，,]{0,6}[间层栋座排](?!公司)|(?:就|也)?(?:在|离|建|盖|坐落)[^，,]{1,8}(?:$|[，,])"
)
# A kind of people does what anybody would expect of it, but for what happened once.
_ONCE = lazy_regex(r"[了过着]|[年月天次]|[0-9二两三四五六七八九十百千万]|一[个次年天辈]|有[个位]|一直|放弃|下场")
_ASKED = lazy_regex(r"[？?…“”‘’「」『』（）]")
_GOES_ON_NOW = lazy_regex(r"呢[。！]?$")  # 小伙子在店里等着呢: what one comes upon, and asks nobody by itself
_SPEECH = lazy_regex("[：:]")
_SPOKEN = lazy_regex("[：:][“「].*[。！？][”」]$")
# Whom or what it means is told before: 那个键, 等民警找到他, 老太太搀着他, 这两个字, 它才给子女发消息, 每一件.
_OPEN = lazy_regex(
    r"这(?!些年|几年|一行|里|儿|边|么)|那(?!年|些年|时|天|会儿|么|里|儿|边)|[它牠其]|(?:[找见到着给把跟和被让对向替骂问]|^)(?:他|她)(?!们?自己)|"
    r"每一?[件个只张条份台本][前后里上都就也，]"
)
_OPEN_AFTER = lazy_regex("[他她]")  # before the gap; after it the one who is asked for may be meant
# Who is no woman, or no man, and so somebody else than the one who is asked for: 我女儿把火调小了，他发现以后…….
_OTHER_SEX = {"f": lazy_regex("(?<![其吉])他(?![们人])"), "m": lazy_regex("她(?!们)")}
_NEVER = lazy_regex("(?!)")
# A relative of whomever was told of before, not of the speaker.
_WHOSE = lazy_regex("女儿|儿子|子女|儿女|孙子|孙女|老伴|爱人|孩子")
# When it was so: what is told of then is not asked as of today.
_THEN = lazy_regex(r"(?:以前|从前|过去|那时候?|当时|当年|那年|小时候|刚开始|一开始|起初|早先|原来|现在|如今|后来)")
_TOPIC = lazy_regex(r"[\u4e00-\u9fff]{2,8}(?<![年月天时候日里上中下前后间外])[，,]")
_MOST_WITH_SPEECH = 60  # hanzi of a sentence that ends with what somebody says
# One of several who are counted up and do nothing: 一个姑娘，一个小伙子.
_LISTED = lazy_regex(r"(?:^|[，,、：])一[个位名对]?＿[，,。]?(?:$|一[个位名对]?)|[，,]一[个位名]＿$")
_OF_SEVERAL = lazy_regex(r"(?:无论|不管|不论|和|跟|与|[、]|还是)[^，]{0,6}$")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the one who does something, once a party and once a sentence."""
    asked: set[str] = set()
    read: set[int] = set()
    for mention in mentions(document):
        is_new = mention.name not in asked and mention.spot.index not in read
        passage = _passage(mention) if is_new else None
        if passage is None or tally.refuses("given-away", hit=_is_told(mention, passage)):
            continue
        if tally.refuses("corrected", hit=is_taken_back(document, mention.spot)):
            continue
        if tally.refuses("of-the-theme", hit=is_of_theme(document, mention)):
            continue
        rivals = rivals_of(document, mention, passage)
        is_guessed = is_parent(mention.name) and not any(is_other_parent(mention.name, each.name) for each in rivals)
        if tally.refuses("too-few", hit=not rivals) or tally.refuses("parent-alone", hit=is_guessed):
            continue
        lead = _lead(document, mention, passage, rivals)
        if tally.refuses("given-away", hit=lead is not None and _is_told_before(mention.name, lead)):
            continue
        if not tally.refuses("leans-on-unshown", hit=lead is None) and lead is not None:
            asked.add(mention.name)
            read.add(mention.spot.index)
            yield _item(document, mention, passage, rivals, lead)


def _lead(document: Document, mention: Mention, passage: str, rivals: Sequence[Rival]) -> str | None:
    """Give what stands before a quote, its speaker first; None where it leans on what would tell an option."""
    options = [in_simplified(name).removeprefix("我") for name in (mention.name, *(each.name for each in rivals))]
    told = _SPOKEN.sub("", passage)  # what is pointed at in words of somebody else stood before him
    return lead_of_quote(
        document, mention.spot, told, lambda said: not any(option in in_simplified(said) for option in options)
    )


def _passage(mention: Mention) -> str | None:
    """Quote the sentence of a party that does something there; none where it stands otherwise, or twice."""
    spot, source = mention.spot, mention.spot.source
    ends = clause_ends(source)
    at = next((i for i, end in enumerate(ends) if mention.start < end), None)
    pieces = _before_speech(clauses(source), at) if at is not None else ()
    is_no_fact = _ASKED.search("".join(pieces)) or _GOES_ON_NOW.search(in_simplified(source).strip())
    if at is None or is_no_fact or not _does(mention, ends, at):
        return None
    name = in_simplified(mention.name)
    whole = quote_around(source, name) if len(pieces) == len(clauses(source)) else None
    passage = whole or going_on(source, mention.name, pieces, passage_of(pieces, at, name))
    passage = with_topic(source, passage) if passage is not None else None
    if passage is None or lacks_subject(spot, passage) or not (is_one(name) or _ONCE.search(to_simplified(passage))):
        return None
    is_full = len(hanzi_of(passage)) - len(hanzi_of(mention.name)) >= _LEAST_BESIDE
    is_full = is_full and in_simplified(passage).count(name) == 1 and not is_topic_alone(source, passage)
    return _with_speech(mention, passage) if is_full and not _is_open(mention, passage) else None


def _before_speech(pieces: Sequence[str], at: int) -> Sequence[str]:
    """Leave out of a sentence what its party says at its end: 伸了个懒腰，说：“……”."""
    speech = next((i for i, piece in enumerate(pieces) if i > at and _SPEECH.search(piece)), len(pieces))
    return pieces[:speech]


def _with_speech(mention: Mention, passage: str) -> str:
    """Quote with a passage what is said at the end of its sentence, unless that tells who it is: 听完录音，说：“……”."""
    whole = without_end(mention.spot.source.strip())
    is_cut_before = whole.startswith(passage) and bool(_SPOKEN.search(whole.removeprefix(passage)))
    is_fit = is_cut_before and len(hanzi_of(whole)) <= _MOST_WITH_SPEECH and is_balanced(whole)
    is_fit = is_fit and whole.count(mention.name) == 1 and not _is_told(mention, whole)
    return whole if is_fit else passage


def with_topic(source: str, passage: str) -> str:
    """Quote with a passage what its sentence opens on and says it of: 其他案件，当事人……."""
    before = source.strip().partition(passage)[0]
    return f"{before}{passage}" if _is_topic(before) else passage


def _is_topic(text: str) -> bool:
    """Tell whether words before a pause only name what is spoken of, and no time or place."""
    simple = in_simplified(text)
    is_named = bool(_TOPIC.fullmatch(simple)) and tag_of(simple[-3:-1]).startswith("n")
    return is_named and not says_something(simple)


def _is_open(mention: Mention, passage: str) -> bool:
    """Tell whether a quote leaves open what it speaks of, whose relative it is, or when it was."""
    text, source = in_simplified(passage), in_simplified(mention.spot.source).strip()
    before = text.partition(in_simplified(mention.name))[0]
    is_cut_from_then = bool(_THEN.match(source)) and not source.startswith(text)
    role = role_of(in_simplified(mention.name))
    is_of_another = role is not None and bool(_OTHER_SEX.get(role.sex, _NEVER).search(text))
    is_of_somebody = _WHOSE.fullmatch(in_simplified(mention.name)) and not before.endswith(("个", "位"))
    return (
        bool(_OPEN.search(text) or _OPEN_AFTER.search(before) or is_of_another or is_of_somebody)
        or is_cut_from_then
        or names_no_call(text)
    )


def _does(mention: Mention, ends: Sequence[int], at: int) -> bool:
    """Tell whether a party is who does what a clause tells, or whom it is done by or to."""
    source = mention.spot.source
    before = to_simplified(source[ends[at - 1] if at else 0 : mention.start].strip())
    after = to_simplified(source[mention.end : ends[at]]).strip()
    is_subject = _BEFORE_SUBJECT.fullmatch(before) and not _OF_SEVERAL.search(before)
    is_other = bool(_BEFORE_OTHER.search(before))
    is_of_more = _OF_MORE_BEFORE.search(before) or _OF_MORE_AFTER.match(after)
    # 今天的客人是开锁匠: what somebody is, of whom nobody tells
    is_place = bool(_HAS_ROOMS.match(after)) and is_organisation(mention.name)
    if is_of_more or is_place or _NOT_ALONE.match(after) or not is_whole(mention):
        return False
    if (is_subject or is_other) and (mention.name.startswith("我") or len(hanzi_of(after)) >= _LEAST_AFTER):
        return True
    is_counted = bool(_COUNTED_OTHER.search(before)) and not _IS_ONE.search(before)
    return is_counted and in_simplified(mention.name) in role_words()


def _is_told(mention: Mention, passage: str) -> bool:
    """Tell whether the words beside a party say who it is, so that nobody needs the text."""
    before, _, after = to_simplified(passage).partition(in_simplified(mention.name))
    rest = f"{before}＿{after}"
    name = in_simplified(mention.name).removeprefix("我")
    is_of_kind = is_told_beside(name, rest) or (not is_personal_name(name) and is_told_by(mention.name, rest))
    is_of_kind = is_of_kind or bool(_LISTED.search(rest)) or is_told_by_call(mention.name, rest)
    return is_given_away(name, rest) or is_of_kind or any(char in rest for char in name)


def _is_told_before(name: str, lead: str) -> bool:
    """Tell whether what is shown before a quote has words of two characters of what such people do, who are no kin."""
    role = role_of(in_simplified(name)) if in_simplified(name) in role_words() else None
    return (
        role is not None
        and bool(role.tells)
        and any(len(found.group()) > 1 for found in compiled(role.tells).finditer(in_simplified(lead)))
    )


def _item(document: Document, mention: Mention, passage: str, rivals: Sequence[Rival], lead: str) -> Item:
    spot = mention.spot
    prompt, quote = asked_for(document, mention, passage, lead)
    evidence = spot.evidence(passage)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="who",
        passage=quote,
        prompt=prompt,
        key=mention.name,
        distractors=tuple(distractor_of(document, mention, rival, evidence.line) for rival in rivals),
        evidence=evidence,
        explanation=explained(document, mention, passage),
        place=spot.place,
        level=_level(mention.name, [rival.name for rival in rivals]),
        subject=f"{mention.name}@{spot.index}",
        merit=1.0 + 0.2 * len(rivals) - 0.01 * abs(len(passage) - 24),
        tags=("R5",),
    )


def _level(name: str, others: Sequence[str]) -> int:
    """Give the level of who is asked for; of the others one may be a little harder, as it only has to be ruled out."""
    own, *wrong = (in_simplified(each).removeprefix("我") for each in (name, *others))
    hardest = max((level_to_guess(word) for word in wrong if role_of(word) is not None), default=1)
    return max(1, hardest - 1, level_to_guess(own) if role_of(own) is not None else 1)
