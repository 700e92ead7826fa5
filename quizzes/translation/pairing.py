"""Does a translation say a sentence, all of it and nothing of its neighbours, in whole clauses?"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import clause_ends, clauses, word_edges
from quizzes.distractors.doubts import leaves_out_doubt
from quizzes.distractors.edits.coverage import has_as_many_parts, says_any, says_most, says_one
from quizzes.distractors.edits.own_part import with_own_part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_ENDS_AS_REASON = lazy_regex(r"(?:から|ため)(?:なの|なん)?(?:です|だ|である)(?:よ|ね|よね)?[。！]?$")
_OF_AN_ACT = lazy_regex("(?:[ただ]|ない|ます|です|ません)(?:から|ため)[^。]*[。！]?$")  # 増えたから, and not 東京から
_SINCE = lazy_regex("[从從]|起$")
_REASON = lazy_regex("因[为為]|由[于於]|[为為]了|毕竟|畢竟|[缘緣]故|原因|理由|[谁誰]叫")
# Who says a sentence, at its end, as Japanese has it: …という便りが届いています, …と言っていました.
_SAYS_WHOSE = lazy_regex(
    r"(?:という(?:声|便り|手紙|意見|質問|うわさ|噂|知らせ|連絡|メッセージ|コメント|電話)[がをもは]|"
    r"(?:って|[るたいだうくすんね]と)(?:言|話し|答え|書[いかき]|述べ|語[らりっ]|尋ね|おっしゃ))(?!え)[^。]*[。！]?$"
)
# ひいては is what comes of it in the end, and 甚至 is even.
_AMISS = ((lazy_regex("甚至"), lazy_regex("ひいては")),)
_ANY_SAYING = lazy_regex("[说說道讲講写寫问問答喊叫告听聽觉覺认認想表称稱提据據回骂罵]|留言|消息")
# Who says what, which a Japanese translation says at the end of a sentence, where a clause may be cut off it.
_SAYS_WHAT = lazy_regex("[我你您他她][们們]?[说說](?![话話了过過起])")
_SAID_JA = lazy_regex("[言云話語述答伝聞]|って|そうで|そうだ|とのこと|という|らしい")
_SENTENCE = lazy_regex(r"[^。.!?！？]+[。.!?！？]*[」』”’\"]*")
_PARTS = {"ja": lazy_regex("、"), "en": lazy_regex(r", (?:and|but|so)?")}
_SPEAKER = lazy_regex(r"^[^：:]{1,20}[：:]")
# What answers yes or no before the sentence, and how a translation begins that says it.
_ANSWER = lazy_regex("(?:是[的啊呀]?|[对對][的啊呀]?|没[错錯]|沒錯|不(?:是)?)[，,。]?")
_ANSWERS = {
    "ja": lazy_regex("はい|ええ|うん|そう|いいえ|いや"),
    "en": lazy_regex(r"(?:yes|yeah|right|indeed|exactly|no)\b", re.IGNORECASE),
}
_SAYING_MUCH = ("n", "v", "a", "m", "t")
_LEAST_SAID = 0.01  # of the words of the Chinese in each sentence of its translation: one
_LEAST_LEFT = 4  # characters of a translation that are no more than a name or a sign
_ENDS_WHOLE = lazy_regex(
    r"^\s*(?:[.!?;:]|$|,? (?:but|and|so|yet|while|because|which)? ?(?:I|we|you|they|he|she|it|the|there)\b)"
)
# Nothing but a time or a condition, of which the rest is cut off: and when an elephant comes near.
_ENDS_OPEN = lazy_regex(
    r"(?:^|[.!?;] |\b(?:and|but|so),? )"
    r"(?:when|whenever|if|once|as soon as|unless|although|though|since|until)\b[^,;.!?]*$",
    re.IGNORECASE,
)
_DOUBTS = {
    "ja": lazy_regex(r"かもしれ|かも(?:ね|な|です)"),
    "en": lazy_regex(r"\b(?:might|perhaps|maybe|possibly|may (?:be|have|well|not))\b", re.IGNORECASE),
}
_MAY_BE = lazy_regex("可能|也许|也許|或许|或許|说不定|說不定|恐怕|大概|没准|沒準|兴许|未必|不一定|[会會能]|也是")
_QUOTES_JA = lazy_regex(r"(?:って|[」うよただかいる]と)(?:言[いうっわ]|聞[いくか]|答え|尋ね|返[しす])")
_SAYS = lazy_regex("[说說讲講问問答道喊叫回]|告诉|告訴")
_BEGINS_WHOLE = lazy_regex(r"(?:^|[.!?;:]|,? (?:but|and|so|yet)|,)\s*[“‘\"]?$", re.IGNORECASE)


@lru_cache(maxsize=2)
def with_all_said(document: Document) -> tuple[Spot, ...]:
    """Give the sentences beside which no sentence of the translation belongs to none, remembered for those who ask."""
    return tuple(_with_all_said(document))


def _with_all_said(document: Document) -> Iterator[Spot]:
    translations = [paragraph.translation or "" for _, paragraph in document.interview.paragraphs()]
    for place, group in groupby(document.spots, key=lambda spot: spot.place):
        spots = tuple(group)
        translation = translations[place] if place < len(translations) else ""
        yield from (
            spot
            for i, spot in enumerate(spots)
            if spot.translation and _has_no_stray(spots, i, translation) and not _may_say_a_neighbour(spots, i)
            if not says_a_neighbour(spots, i, document.language or "") and with_own_part(document, spot) is spot
        )


def _may_say_a_neighbour(spots: tuple[Spot, ...], at: int) -> bool:
    """Tell whether a translation in several sentences stands beside a sentence that has none, which it may say too."""
    is_beside = any(spot.translation is None for spot in (*spots[max(0, at - 1) : at], *spots[at + 1 : at + 2]))
    said = _SENTENCE.findall(spots[at].translation or "")
    return is_beside and len(said) > max(1, len(_SENTENCE.findall(spots[at].source)))


def says_a_neighbour(spots: tuple[Spot, ...], at: int, language: str) -> bool:
    """
    Tell whether a translation begins or ends with a clause of the sentence beside it.

    One sentence of Japanese may say all of a Chinese one and half of the next; nothing of its last clause is then said
    by what is left of the first, and something by the next, whose own translation has it no more.
    """
    spot = spots[at]
    parts = _PARTS[language].split(spot.translation or "") if language in _PARTS else []
    if len(parts) <= max(1, sum(bool(hanzi_of(clause)) for clause in clauses(spot.source))):
        return False
    sides = ((parts[0], parts[1:], spots[:at][-1:]), (parts[-1], parts[:-1], spots[at + 1 :][:1]))
    return any(_is_of(near[0], spot, part, " ".join(rest), language) for part, rest, near in sides if near)


def _is_of(neighbour: Spot, spot: Spot, part: str, rest: str, language: str) -> bool:
    left = [word for word in spot.words if not says_any([word], rest, language)]
    own = neighbour.translation or ""
    said = (word for word in neighbour.words if not says_any([word], own, language))
    return not says_any(left, part, language) and says_one(tuple(said), part, language)


def _has_no_stray(spots: tuple[Spot, ...], at: int, translation: str) -> bool:
    """Tell whether nothing stands between a translation and those of the sentences beside it."""
    said = spots[at].translation or ""
    before, _, after = translation.partition(said)
    strays = [
        _stray(before, spots[:at][-1:], is_before=True),
        _stray(after, spots[at + 1 :][:1], is_before=False),
    ]
    return max(sum(map(str.isalnum, stray)) for stray in strays) < _LEAST_LEFT


def _stray(rest: str, neighbours: tuple[Spot, ...], *, is_before: bool) -> str:
    """Give what stands beside a translation and is no neighbour's; a neighbour without its own may have all of it."""
    if not neighbours:
        return _SPEAKER.sub("", rest) if is_before else rest
    said = neighbours[0].translation
    if said is None:
        return ""
    return rest.rpartition(said)[2] if is_before else rest.partition(said)[0]


def adds_doubt(clip: Spot, language: str) -> bool:
    """Tell whether a translation alone says that something may be so: the Chinese may say it in another clause."""
    is_unsure = _DOUBTS[language].search(clip.translation or "") is not None
    return is_unsure and _MAY_BE.search(clip.source) is None


def leaves_out_a_doubt(clip: Spot, language: str) -> bool:
    """Tell whether what a clause says may be so is said flatly where a translation has the words of the clause."""
    sentences = _SENTENCE.findall(clip.translation or "")
    return any(_is_told_flatly(clause, clip, sentences, language) for clause in clauses(clip.source))


def _is_told_flatly(clause: str, clip: Spot, sentences: Sequence[str], language: str) -> bool:
    words = [word for word in clip.words if word in clause]
    told = [sentence for sentence in sentences if says_any(words, sentence, language)]
    return leaves_out_doubt(clause, "".join(told or sentences))


def adds_reason(clip: Spot) -> bool:
    """Tell whether a Japanese translation alone ends as a reason: what it is the reason of stands elsewhere."""
    said = clip.translation or ""
    is_reason = _SINCE.search(clip.source) is None or _OF_AN_ACT.search(said) is not None
    return is_reason and _ENDS_AS_REASON.search(said) is not None and _REASON.search(clip.source) is None


def is_rendered_amiss(clip: Spot) -> bool:
    """Tell whether a Japanese translation has a word that says less or more than the Chinese: ひいては for 甚至."""
    said = clip.translation or ""
    return any(zh.search(clip.source) and there.search(said) for zh, there in _AMISS)


def adds_who_says(clip: Spot) -> bool:
    """Tell whether a Japanese translation alone ends with who says it, which the Chinese says in another clause."""
    return _SAYS_WHOSE.search(clip.translation or "") is not None and _ANY_SAYING.search(clip.source) is None


def leaves_out_who_says(clip: Spot, language: str) -> bool:
    """Tell whether a Japanese translation lacks that somebody says it: 他说不想去 of 行きたくない、と言います."""
    is_told = language == "ja" and _SAYS_WHAT.search(clip.source) is not None
    return is_told and _SAID_JA.search(clip.translation or "") is None


def has_each_sentence(clip: Spot, language: str) -> bool:
    """
    Tell whether each sentence of a translation has a word of the Chinese, or a character of one.

    More sentences than the Chinese has clauses say something of another sentence, as one without any word of it may.
    """
    sentences, parts = (
        _SENTENCE.findall(clip.translation or ""),
        [part for part in clauses(clip.source) if hanzi_of(part)],
    )
    is_own = len(sentences) == 1 or all(says_any(clip.words, said, language) for said in sentences)
    return is_own and len(sentences) <= max(1, len(parts))


def leaves_out_a_clause(clip: Spot, language: str, proven: frozenset[int]) -> bool:
    """
    Tell whether a translation has fewer clauses than its sentence, and of one of these, however short, no word.

    One sentence of Chinese may be two of the translation, of which only the first was taken: 我最辛苦，要值夜班 and
    いちばん大変なのは私。. Of the clauses that are `proven` a word was found. So it is of a yes or a no at the head.
    """
    edges = clause_ends(clip.source)
    is_answer = _ANSWER.fullmatch(clauses(clip.source)[0]) and _ANSWERS[language].match(clip.translation or "")
    proven = proven | {0} if is_answer else proven
    said: list[list[str]] = [[] for _ in edges]
    for start, word in zip(word_edges(clip.words), clip.words, strict=False):
        if tag_of(word).startswith(_SAYING_MUCH):
            said[next(i for i, end in enumerate(edges) if start < end)].append(word)
    unsaid = (
        words and i not in proven and not says_any(words, clip.translation or "", language)
        for i, words in enumerate(said)
    )
    return not has_as_many_parts(clip) and any(unsaid)


def is_paired(clip: Spot, spot: Spot, language: str) -> bool:
    """Tell whether a translation is whole and has a word of the Chinese in each of its sentences."""
    translation = clip.translation or ""
    if (
        _quotes_more(clip.source, translation)
        or "…" in translation
        or (language == "en" and not _is_whole(translation, spot.translation or ""))
    ):
        return False
    sentences = [found.group() for found in _SENTENCE.finditer(translation)]
    return len(sentences) == 1 or all(says_most(clip.words, said, language, _LEAST_SAID) for said in sentences)


def _quotes_more(source: str, translation: str) -> bool:
    """Tell whether a Japanese translation goes on to what is answered, which the Chinese says in another sentence."""
    quoted = len(_QUOTES_JA.findall(translation))
    return quoted > 1 and quoted > len(_SAYS.findall(source))


def _is_whole(translation: str, whole: str) -> bool:
    """Tell whether an English translation begins and ends where a clause with a subject does."""
    core = translation.rstrip(".")[1:]
    at = whole.find(core)
    if at + len(core) < len(whole.rstrip(". ")) and _ENDS_OPEN.search(translation.rstrip(".")):
        return False
    return bool(_ENDS_WHOLE.search(whole[at + len(core) :]) and _BEGINS_WHOLE.search(whole[: at - 1]))
