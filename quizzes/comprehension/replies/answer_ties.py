"""
What ties a reply to what it responds to, where no plain yes, number or reason does?

    您还记得那条街吗？ — 记得，……           the verb of the question, said again
    您是木匠吗？ — 哪儿啊，……               a denial
    一块料好不好，您怎么看出来？ — 先……再……  the steps
    您看着很精神。 — 这不是精神，是茶。      a word of the question

Only what can be read is said: which words of the reply those are, and what they do. Where nothing is sure, nothing is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.plain_questions import plainly_asked
from quizzes.comprehension.replies.answer_forms import by_form
from quizzes.comprehension.replies.answer_signs import sign_of
from quizzes.comprehension.replies.answer_sorts import of_sort
from quizzes.comprehension.replies.answer_verbs import by_predicate, by_verb, quoted
from quizzes.comprehension.replies.direct_answers import asks_how_it_came
from quizzes.comprehension.replies.shared_words import words_of_both
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NOTHING = Localized(ja="", en="")
_ORIGINALLY = lazy_regex(r"^(?:[^。！？]{1,12}[。！])?[^，。]{0,3}?(?P<word>本来|原来|起初|一开始|最初)")
_QUOTED = lazy_regex("「([^」]*)」")
_YES_OR_NO = lazy_regex("「(?:はい|いいえ|ある|ない|いる|いない|いいよ)」")
_LEAST_WORD = 2  # characters of a word that is told besides
_BEFORE_IT = frozenset({"本来", "原来"})
# What asks for a thing or somebody by itself: 什么 of 最怕什么, and no 什么材料, which asks of what sort it is.
_WHAT = lazy_regex(r"(?<!为)(?<!干)什么(?=呢?[，。？?]|$)|哪[儿里]|谁")
_NOT_WHAT = lazy_regex(r"吗[？?]|怎么|什么(?:时候|样)|没什么|为什么")
_WHICH = lazy_regex("哪一?[个座家条门段]?(?P<noun>[一-龥]{1,3}?)(?=最|比较|更|[，。？]|$)")
_BARE = lazy_regex(r"^(?P<word>[一-龥]{1,8})(?:[。！](?=.)|，结果|，[全都]是(?P=word))")
_SAYS_NOTHING = lazy_regex(
    r"^(?:[不没别好谢对是有会能哈嗯唉哎哟哇嗨哦天嘿呵咳问说当很太多巧]|其实|一?开始|起初|最初|本来|原来|后来|以前|当[初年时]|那时|先|刚|这|那|我|你|您|他|她|它|真|怎|难说|可以|确实|还|也|就|都|一言)"
)
# What asks how something was got through, and not how it began: 最后那天是怎么过的, 是怎么熬过来的.
_GOT_THROUGH = lazy_regex(r"怎么[^，。？]{0,2}(?:过(?!敏)|熬|挺|撑|扛|坚持|处理|解决|做到|活)")


def tie_of(question: str, reply: str, others: Sequence[str] = ()) -> Localized:
    """
    Say what ties the beginning of a reply to a question, or to what else is said before it; nothing where nothing does.

    A word that stands in one of `others` as well, which are offered beside the question, ties nothing.
    """
    return next(ties_of(question, reply, others), _NOTHING)


def ties_of(question: str, reply: str, others: Sequence[str] = ()) -> Iterator[Localized]:
    """Say of each tie of the beginning of a reply to a question what it is: the surest first."""
    asked, said = in_simplified(question).strip(), in_simplified(reply).strip()
    sign, plain = sign_of(question, reply), plainly_asked(question)
    question, reply = question.strip(), reply.strip()
    found = (
        _with_word(sign, question, reply, others),
        by_verb(plain, said, reply),
        of_sort(asked, said, question, reply),
        _of_plain_sort(plain, said, asked, reply),
        by_form(plain, said, reply),
        by_predicate(plain, said, reply),
        _bare(question, said, reply),
        _word(question, reply, others),
        _came(plain, said, reply),
    )
    yield from (tie for tie in found if tie.ja)


def _with_word(sign: Localized, question: str, reply: str, others: Sequence[str]) -> Localized:
    """Add to a yes or a no, which any such question may get, a word that the reply takes up from this one alone."""
    if not sign.ja:
        return _NOTHING
    one, other = words_of_both(question, reply, others)
    is_of_any = bool(_YES_OR_NO.search(sign.ja or "")) and one == other and len(one) >= _LEAST_WORD
    word = _word(question, reply, others) if is_of_any and others else _NOTHING
    return sign + word


def _of_plain_sort(plain: str, said: str, asked: str, reply: str) -> Localized:
    """Say by which words a reply is of the sort that is asked for in colloquial words, of which none is quoted."""
    found = of_sort(plain, said, plain, reply) if plain != asked else _NOTHING
    quotes = _QUOTED.findall(found.ja or "")
    return _NOTHING if any(word in plain and word not in asked for word in quotes) else found


def _is_lone_verb(one: str, other: str) -> bool:
    """Tell whether two texts share but a verb of one character, as any two may: 买, 练."""
    short = min(one, other, key=len)
    return len(short) < _LEAST_WORD and not tag_of(short).startswith("n")


def _bare(question: str, said: str, reply: str) -> Localized:
    """Say that a short first sentence names what is asked for: 下大雪 to 最怕什么, in full 鼓楼站 to 哪个站最难修."""
    found, asked = _BARE.match(said), in_simplified(question)
    if found is None or _SAYS_NOTHING.match(said):
        return _NOTHING
    span = _which(asked, found["word"]) or (_what(asked) if _is_name(found["word"]) else None)
    if span is None:
        return _NOTHING
    word, what = quoted(found, reply), question[slice(*span)]
    return Localized(ja=f"「{word}」が、質問の「{what}」への答えです。", en=f" {word} answers {what} of the question.")


def _is_name(word: str) -> bool:
    """Tell whether words name something, or where it is: 下大雪, 在秤星, and not 看时间."""
    words = plain_words(word)
    is_named = word.startswith("在") or tag_of(words[-1]).startswith("n")
    return is_named and not tag_of(words[0]).startswith("v")


def _which(asked: str, word: str) -> tuple[int, int] | None:
    """Find what asks for one of the things that a word names in full: 哪个站 for 鼓楼站."""
    found = (each for each in _WHICH.finditer(asked) if word.endswith(each["noun"]) and word != each["noun"])
    return next((each.span() for each in found), None)


def _what(asked: str) -> tuple[int, int] | None:
    """Find the only word that asks for a thing by itself."""
    found = list(_WHAT.finditer(asked))
    return found[0].span() if len(found) == 1 and not _NOT_WHAT.search(asked) else None


def _came(asked: str, said: str, reply: str) -> Localized:
    """Say with what words a reply begins to tell how somebody came to something, or tells it in a word."""
    bare = _BARE.match(said)
    if not asks_how_it_came(asked) or _GOT_THROUGH.search(asked):
        return _NOTHING
    if bare is not None and not _SAYS_NOTHING.match(said):
        word = quoted(bare, reply)
        return Localized(
            ja=f"「{word}」と、きっかけをまず一言で答えています。", en=f" {word} says in a word how it came about."
        )
    found = _ORIGINALLY.search(said)
    if found is None:
        return _NOTHING
    word, is_before = quoted(found, reply), found["word"] in _BEFORE_IT
    told = "（もともと）と、それまで" if is_before else "（初めは）と、初めのころ"
    return Localized(
        ja=f"「{word}」{told}のことから、いきさつを話し始めています。",
        en=f" With {word} (“{'originally' if is_before else 'at first'}”) it begins to tell how it came about.",
    )


def _word(question: str, reply: str, others: Sequence[str]) -> Localized:
    """Say which word both have."""
    one, other = words_of_both(question, reply, others)
    if not one or _is_lone_verb(one, other):
        return _NOTHING
    if one == other:
        return Localized(
            ja=f"前に出た「{one}」を、返事でも取り上げています。",
            en=f" The reply takes up {one} from what is said before it.",
        )
    return Localized(
        ja=f"返事の「{other}」は、その前の「{one}」を受けています。",
        en=f" {other} in the reply takes up {one} before it.",
    )
