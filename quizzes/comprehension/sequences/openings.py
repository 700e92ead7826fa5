"""What does the word at the head of a sentence mean, and what does it do with the words before it?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import rows_of
from quizzes.distractors.display import clauses, is_balanced, nested, shown, without_end
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

_INNER = str.maketrans("“”", "‘’")
_POINTS = lazy_regex("(?:[它他她]们?|(?P<this>[这那]))$")
# What goes on after a 这 that takes up what was said: 这让我…, 这就是…; 这张纸 and 这老头 are things.
_OF_WORDS = lazy_regex(
    "[，,]?(?:[是让使令叫给对比跟和就都也才可能会不没很太真要像有算说]|当然|其实|其间|当中|意味|表示|证明|反映|几乎|完全|件事|一点|话|时)"
)
# What draws on all that was said before it, and not on its last clause alone.
_SUMS_UP = lazy_regex("所以|因此|因而|于是|为此|这样一来|这意味着|这说明|这就是说|也就是说|换句话说")
# What goes back to a time takes up the clause that tells it, and not what is said of all times after that: 那时候.
_THEN, _TELLS_WHEN = (
    lazy_regex("那(?:个)?时候?|当时"),
    lazy_regex("[年月天日岁周夜晚]|时候?|小时|以[前后]|之[前后]|开始|刚|第一次|[了过]"),
)
_DATED = lazy_regex(r"^那还?是.{0,3}(?:\d{2}|[〇零一二三四五六七八九十]{2})年")
# What is so at all times is no time, although it has 了 or 天 in it: 路走久了都一样.
_AT_ALL_TIMES = lazy_regex(
    "都(?:是|会|要|一样)|总(?:是|会|要|有)|永远|从来|人人|每个人|谁都|[就才]是|一样$|往往|应该|不能|不要"
)
# What comes later goes on from what happened, and not from a word about today: 这句话我记到现在。后来…….
_LATER, _OF_TODAY = (
    lazy_regex("后来|然后|接着|第二[天年]|从那|从此"),
    lazy_regex("(?:^|[，,])(?:其实|[那当]时候?才)|现在|今天|如今|至今|直到今|这辈子|一辈子|是因为"),
)
_DONE_FIRST = lazy_regex("(?<![首事原率领优祖])先(?![生进前天后例是锋辈])")
_IS_SO = lazy_regex("(?:太|很|真|挺|非常|特别|好)[一-龥]{1,2}[了的]?$")  # 太累: a reason, and nothing that happened
# What somebody asks oneself is no event either: 我一直在想，这口钟是谁敲的。第二年…….
_WONDERS = lazy_regex("为什么|为何|怎么|是不是|究竟|到底|谁|哪(?!怕)")
# 这 takes up as much of what was said as is meant, be it a sentence, a story or half a word: 这是老规矩.
_THIS = lazy_regex("(?:这|那|此)(?!时|个时|以后|之后|天|年)")
_AGAINST = lazy_regex("但是?|可是?|不过|然而")
_EXAMPLE = lazy_regex("比如|例如")
_REWORDS = lazy_regex("也就是说|换句话说")  # the thought of a passage, and not what its last sentence alone tells
_ALL_BEFORE = ("その前に述べたこと", "what was said before")
_ONE_BEFORE = ("前の文", "the one before it")
_LEAST_SUMMED, _MOST_SUMMED = 7, 64  # hanzi and characters of a sentence that is quoted as a whole
_QUOTED = lazy_regex("[“”‘’「」『』]")
# Of whom or what 其中 picks some out: 只剩下三个, and not what was told of something else before that.
_AMONG, _SEVERAL = (
    lazy_regex("其中"),
    lazy_regex(
        "(?:[两二三四五六七八九十百千万亿几\\d]|[十百千万零]一)"
        "[个位名家人种条件张只台本所座幅棵头匹辆艘间户份部篇首封块把批箱袋套册页枚根]|们|[一有]些|多"
    ),
)
# A reason for what is told before it in its sentence, and of which nothing is said to follow there.
_REASON_AFTER = lazy_regex("[，,](?:这)?(?:主要|就)?是?(?:因为|由于|毕竟)(?!.*(?:所以|因此|于是|才|就)).*$")
_LEAST_STANCE = 4  # hanzi
_LEAST_TIME = 3  # hanzi of a clause that tells a time, and more than that
_PAUSE = lazy_regex("^[呢啊嘛吧呀哈]?[，, ]+")
_TOLD = 24  # characters of the clauses of a sentence that are quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """
    Words at the head of a sentence, what they mean, if anything, and what they do with the words before them.

    What they do holds a place for those words, and one for what follows the opening where that is named beside them;
    it is empty where no plain sentence says it.
    """

    words: re.Pattern[str]
    means_ja: str
    means_en: str
    tells_ja: str
    tells_en: str


@lru_cache(maxsize=1)
def _openings() -> tuple[Opening, ...]:
    return tuple(
        Opening(words=re.compile(words), means_ja=means_ja, means_en=means_en, tells_ja=tells_ja, tells_en=tells_en)
        for words, means_ja, means_en, tells_ja, tells_en in rows_of("openings.tsv")
    )


def can_be_told(opening: str) -> bool:
    """Tell whether a plain sentence says what an opening does."""
    return bool(_opening_of(opening).tells_ja)


def points_to_thing(opening: str, source: str) -> bool:
    """Tell whether a sentence opens with 他, 它 or 那个人, which mean somebody or something, and no words."""
    found = _POINTS.match(in_simplified(opening))
    return found is not None and not (found["this"] and _OF_WORDS.match(in_simplified(source).strip()[found.end() :]))


def relation_of(opening: str, before: str, *, is_of_all: bool = False, is_quoted: bool = False) -> Localized:
    """
    Say what an opening means, and what it does with the words before it; nothing where that cannot be said.

    Without words it is said of all that was said before; with `is_of_all`, of all up to these words; words of which
    `is_quoted` tells that they have just been read, as all of a sentence, are not quoted again.
    """
    found = _opening_of(opening)
    if not found.tells_ja:
        return Localized(ja="", en="")
    means_ja, means_en = _meaning_of(found)
    told_ja, told_en = (f"前の「{nested(before)}」", in_quotes(before)) if before else _ALL_BEFORE
    if before and is_of_all:
        told_ja, told_en = f"{told_ja}までの話", f"everything up to {told_en}"
    elif before and is_quoted:
        told_ja, told_en = _ONE_BEFORE
    return Localized(
        ja=f"「{opening}」{means_ja}は、{found.tells_ja.format(told_ja, 'この文')}。",
        en=f"{opening}{means_en} {found.tells_en.format(told_en, 'this sentence')}.",
    )


def relation_between(opening: str, before: str, follows: str, *, is_quoted: bool = False) -> Localized:
    """Say what an opening does with some words before it, all of a sentence if `is_quoted`, and some after it."""
    found = _opening_of(opening)
    means_ja, means_en = _meaning_of(found)
    told_ja, told_en = _ONE_BEFORE if is_quoted else (f"前の「{nested(before)}」", in_quotes(before))
    return Localized(
        ja=f"「{opening}」{means_ja}は、{found.tells_ja.format(told_ja, f'「{nested(follows)}」')}。",
        en=f"{opening}{means_en} {found.tells_en.format(told_en, in_quotes(follows))}.",
    )


def relation_there(opening: str) -> Localized:
    """Say what an opening does with the words after which it stands in the text, which are quoted before."""
    found = _opening_of(opening)
    means_ja, means_en = _meaning_of(found)
    return Localized(
        ja=f"「{opening}」{means_ja}は、{found.tells_ja.format('そこまでの話', 'この文')}。",
        en=f" {opening}{means_en} {found.tells_en.format('what has been said so far', 'this sentence')}.",
    )


def relation_of_sides(opening: str, sides: tuple[str, str], piece_ja: str = "", piece_en: str = "") -> Localized:
    """Say which two sides a word such as 而 sets against each other, and in which piece it stands, if in any."""
    return Localized(
        ja=f"{piece_ja}「{opening}」（一方）は、「{sides[0]}」と「{sides[1]}」を対比しています。",
        en=f"{opening} (“while”){piece_en} sets {sides[1]} against {sides[0]}.",
    )


def whole_opening(opening: str, source: str) -> str:
    """Give the set phrase that a piece opens with and whose first word is told as its opening: 也 of 也就是说."""
    text = source.strip()
    found = _opening_of(text).words.match(in_simplified(text))
    phrase = text[: found.end()] if found is not None else ""
    return phrase if phrase.startswith(opening) else opening


def relation_with(opening: str, piece: str, before: Localized, follows: str) -> tuple[str, str]:
    """Say what an opening of a labelled piece means, and what it does with another one: with words of both."""
    found = _opening_of(opening)
    means_ja, means_en = _meaning_of(found)
    return (
        f"{piece}の「{opening}」{means_ja}は、{found.tells_ja.format(before.ja, f'「{nested(follows)}」')}。",
        f"{opening}{means_en} in {piece} {found.tells_en.format(before.en, in_quotes(follows))}.",
    )


def last_words(source: str) -> str:
    """Give the last clauses of a sentence, as many as are told."""
    pieces = clauses(without_end(shown(source)))
    kept = pieces[-1]
    for piece in reversed(pieces[:-1]):
        if len(kept) + len(piece) > _TOLD:
            return f"……{kept}"
        kept = piece + kept
    return kept


def taken_up_by(opening: str, source: str) -> str:
    """
    Give the words of a sentence that the opening of the next one takes up: of what sums it up, all of them.

    Empty where the sentence is too short to be all that is summed up, or too long to be quoted, where it tells no time
    that 那时候 means, or speaks only of today, or in somebody's words, before what came later, and where nobody knows
    how much 这 takes up.
    """
    if _THEN.match(in_simplified(opening)):
        return _clause_of_time(source)
    if _AMONG.match(in_simplified(opening)):
        return _clause_of_several(source)
    if _LATER.match(in_simplified(opening)):
        return done_first_of(opening, source) or ("" if _is_no_event(last_words(source)) else last_words(source))
    if _AGAINST.match(in_simplified(opening)):
        return _stance(opening, source)
    if not _SUMS_UP.match(in_simplified(opening)):
        is_example = _EXAMPLE.match(in_simplified(opening)) and len(hanzi_of(source)) < _LEAST_STANCE  # 当然。比如……
        return "" if is_example or _THIS.match(in_simplified(opening)) else last_words(source)
    whole = without_end(shown(source))
    return whole if len(hanzi_of(whole)) >= _LEAST_SUMMED and len(whole) <= _MOST_SUMMED else ""


def done_first_of(opening: str, source: str) -> str:
    """Give the clause that tells what was done first (我先看了信), before what was done later; empty without one."""
    if not _LATER.match(in_simplified(opening)):
        return ""
    pieces = [without_end(piece).strip() for piece in clauses(without_end(shown(source)))]
    done = [piece for piece in pieces if not _WONDERS.search(in_simplified(piece))]
    found = [piece for piece in done if _DONE_FIRST.search(in_simplified(piece)) and is_balanced(piece)]
    told = found[-1].partition("：")[0] if found else ""
    return told if _DONE_FIRST.search(in_simplified(told)) and not _QUOTED.search(told) else ""


def _stance(opening: str, source: str) -> str:
    """
    Give what an opening turns against, all of it: any clause of it may be what is denied.

    快车省时间，我试过，早到十分钟。可是碰上修路，快车还不如慢车: it is the first one, and not what comes of it.
    """
    text = turned_against(opening, source)
    whole = without_end(shown(text))
    return whole if len(whole) <= _MOST_SUMMED else last_words(text)


def turned_against(opening: str, source: str) -> str:
    """Give what an opening turns against, without a reason after it: 我信他 of 我信他，因为他老实. 可是他输了."""
    found = _REASON_AFTER.search(in_simplified(source)) if _AGAINST.match(in_simplified(opening)) else None
    is_enough = found is not None and len(hanzi_of(source[: found.start()])) >= _LEAST_STANCE
    return source[: found.start()] if found is not None and is_enough else source


def _clause_of_several(source: str) -> str:
    """Give the last clause of a sentence that names several, or as many of its last clauses as are told."""
    pieces = [without_end(piece).strip() for piece in clauses(without_end(shown(source)))]
    found = [piece for piece in pieces if _SEVERAL.search(in_simplified(piece)) and is_balanced(piece)]
    return found[-1] if found else last_words(source)


def _is_no_event(told: str) -> bool:
    """Tell whether words are a saying, an aside, a question, of today or of how something is, and no event."""
    plain = in_simplified(told)
    return bool(_OF_TODAY.search(plain) or _IS_SO.search(plain) or _WONDERS.search(plain) or _QUOTED.search(told))


def _clause_of_time(source: str) -> str:
    """Give the last clause of a sentence that tells when something was, and is neither quoted nor true at all times."""
    pieces = clauses(without_end(shown(source)))
    own = [piece for i, piece in enumerate(pieces) if is_balanced("".join(pieces[:i])) and not _QUOTED.search(piece)]
    told = [without_end(piece).strip() for piece in own if not _AT_ALL_TIMES.search(in_simplified(without_end(piece)))]
    is_lone = len(pieces) == 1 and len(hanzi_of(pieces[0])) >= _LEAST_SUMMED  # and no 可不是嘛
    found = [piece for piece in told if is_lone or _TELLS_WHEN.search(in_simplified(piece))]
    dated = [piece for piece in found if _DATED.search(in_simplified(piece))]  # 那是2014年，我爸病了: then is that year
    told_last = (dated or found)[-1:]
    return told_last[0] if told_last and len(hanzi_of(told_last[0])) > _LEAST_TIME else ""


def rewords(opening: str) -> bool:
    """Tell whether an opening puts another way what a passage comes to."""
    return bool(_REWORDS.match(in_simplified(opening)))


def takes_up_more(opening: str, source: str) -> bool:
    """Tell whether an opening is sure to take up more than the last of several sentences, or may be."""
    is_short = len(hanzi_of(source)) < _LEAST_SUMMED
    return is_short or bool(_SUMS_UP.match(in_simplified(opening)))


def behind_opening(source: str, opening: str) -> str:
    """Give what a sentence says behind its opening, and behind the pause that may follow that: 可是呢，怎么说."""
    return _PAUSE.sub("", source.strip().removeprefix(opening))


def first_words(source: str) -> str:
    """Give the first clauses of a sentence, as many as are told."""
    pieces = clauses(without_end(shown(source)))
    kept = pieces[0]
    for piece in pieces[1:]:
        if len(kept) + len(piece) > _TOLD:
            return f"{without_end(kept)}……"
        kept += piece
    return kept


def in_quotes(text: str) -> str:
    """Put Chinese words into English quotation marks: their own become single ones."""
    return f"“{text.translate(_INNER)}”"


def _meaning_of(found: Opening) -> tuple[str, str]:
    return (f"（{found.means_ja}）", f" (“{found.means_en}”)") if found.means_ja else ("", "")


def _opening_of(opening: str) -> Opening:
    plain = in_simplified(opening)
    return next(each for each in _openings() if each.words.match(plain))
