"""
What ties a reply to what it responds to, where no plain yes, number or reason does?

    您还记得那条街吗？ — 记得，……           the verb of the question, said again
    您是木匠吗？ — 哪儿啊，……               a denial
    一块料好不好，您怎么看出来？ — 先……再……  the steps
    您看着很精神。 — 这不是精神，是茶。      a word of the question

Only what can be read is said: which words of the reply those are, and what they do. Where nothing is sure, nothing is.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import is_plural, may_be, names_one, parties_in
from quizzes.comprehension.replies.answer_forms import by_form
from quizzes.comprehension.replies.answer_signs import segmenter, sign_of
from quizzes.comprehension.replies.answer_sorts import by_naming, of_sort
from quizzes.comprehension.replies.answer_verbs import by_predicate, by_verb, quoted
from quizzes.comprehension.replies.direct_answers import asks_how_it_came
from quizzes.distractors.fields import kinds_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NOTHING = Localized(ja="", en="")
_SAME_AS_SAID = re.compile(
    r"^[^。！？]{0,16}?(?P<word>(?:也|就|都)(?:是|都)?(?P<as>这么|这样)(?:说|想|看|问|以为|认为|觉得))"
)
_ORIGINALLY = re.compile(r"^(?:[^。！？]{1,12}[。！])?[^，。]{0,3}?(?P<word>本来|原来|起初|一开始|最初)")
_BEFORE_IT = frozenset({"本来", "原来"})
_POINTS = re.compile(
    r"^(?:嗨|哎|唉|嗯|啊)?[，,]?(?P<word>[这那])(?:就|也|倒|可)?(?:不?是|叫|算)(?!因为|什么|[^，。]{0,4}[年月天])"
)
_WHAT = re.compile(r"(?<!为)什么|哪[儿里位个些]|谁")
_WHERE = re.compile(r"(?P<word>在(?:哪[儿里]|什么地方))")
_NOT_WHAT = re.compile(r"吗[？?]|怎么|什么(?:时候|样)|没什么|为什么")
_BARE = re.compile(r"^(?P<word>[一-龥]{1,8})(?:[。！](?=.)|，结果|，[全都]是(?P=word))")
_SAYS_NOTHING = re.compile(
    r"^(?:[不没别好谢对是有会能哈嗯唉哎哟哇嗨哦天嘿呵咳问说当很太多巧]|其实|一?开始|起初|最初|本来|原来|后来|以前|当[初年时]|那时|先|刚|这|那|我|你|您|他|她|它|真|怎|难说|可以|确实|还|也|就|都|一言)"
)
_PRONOUN = re.compile(r"^(?:[^。！？他她]+[。！？])?(?P<word>他们?|她们?)(?!人)")
# What the verb of a question may have behind it: 判对, 背上.
_COMPLEMENTS = frozenset("上下进出回过起开到住完好成掉走动见懂对错")
# When somebody's story begins: 我十岁那年.
_ONCE = re.compile(
    r"(?P<word>[一二三四五六七八九十\d]{1,3}岁(?:那年|的?时候?)?|(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:[春夏秋冬]天)?|小时候)"
)
# Characters of many words, or of so many things that they tie nothing.
_LIGHT = frozenset(
    "的地得一是不没有在了着过人上下来去到说要会能可想做看出好多少年天时候家里个们自己现后前开起对问题样还为什么怎这那谁哪几大小中间事情当让给用把被最很太都也就又再才先"
    "话点次回句心吃打叫算走跟和只儿头子员者师"
)
# Words that speak of nothing by themselves.
_EMPTY = re.compile(
    "觉得|认为|时候|东西|事情|问题|没有|可能|知道|最后|后来|现在|今年|开始|自己|大家|别人|以后|以前|有人|听说|之后|之前|很多|"
    "起来|一样|出来|时间|这里|那里|需要|当时|第一|应该|可以|一定|里面|意思|[您你我他她它]们?"
)
_LEAST_SAID = 2
_SAYS_THERE_ARE = re.compile(
    "^(?:当然|确实|还真|常|经常|肯定)*(?:有(?![两三四五六七八九十])|太?多(?![少久大高长])|不少)"
)
_SEVERAL = re.compile("(?P<word>(?<![一-龥])[一-龥]{2}们|[一-龥]{2}们(?=现在|后来|都|也|还|会|是|怎))")
_ONE_OF_SEVERAL = re.compile(
    "(?P<word>有一?[个位](?:[大小老年轻女男]{0,2}(?:姑娘|小伙子?|孩子?|人|学生|徒弟|生)|[一-龥]{1,3}(?=[，,叫姓])))"
)
# Whether such a thing ever was: 有没有出过错, 后悔过吗; and the time of one that was.
_EVER = re.compile("有没有[^，。？]{1,6}过|[^经通超路]过[^，。？]{0,4}(?:吗|没有)[？?]?$")
_AT_A_TIME = re.compile(
    r"(?P<word>(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:[春夏秋冬]天?|[年]?[初底])?|[去前]年(?:[春夏秋冬]天?|年?[初底])?|有一[次回年天])"
)
_ONE_OF_THEM = re.compile("(?P<word>有(?:那么|这么)?一?[个位][一-龥]{1,3}?(?=[，,。]|$))")


def tie_of(question: str, reply: str, others: Sequence[str] = ()) -> Localized:
    """
    Say what ties the beginning of a reply to a question, or to what else is said before it; nothing where nothing does.

    A word that stands in one of `others` as well, which are offered beside the question, ties nothing.
    """
    asked, said = in_simplified(question).strip(), in_simplified(reply).strip()
    sign = sign_of(question, reply)
    if sign.ja:
        return sign
    reply = reply.strip()
    return _first(
        by_verb(asked, said, reply),
        of_sort(asked, said, question.strip(), reply),
        by_form(asked, said, reply),
        by_predicate(asked, said, reply),
        _as_said(said, reply),
        _bare(question.strip(), said, reply),
        _word(question.strip(), reply, others),
        _pronoun(question.strip(), said, reply),
        _came(asked, said, reply),
        _pointed(said, reply),
    )


def tie_of_later(question: str, before: str, later: str) -> Localized:
    """
    Say what ties a later sentence of a reply to it: how what is said `before` answers, and what `later` takes up.

    That a word of the opening takes up one of the question is no tie of the later sentence.
    """
    asked, said = in_simplified(question).strip(), in_simplified(before).strip()
    answer = _first(
        sign_of(question, before),
        by_verb(asked, said, before.strip()),
        of_sort(asked, said, question.strip(), before.strip()),
        by_form(asked, said, before.strip()),
        by_predicate(asked, said, before.strip()),
        _bare(question.strip(), said, before.strip()),
        _came(asked, said, before.strip()),
    )
    taken = _first(
        _example(said, later),
        _happened(asked, later),
        _one_of(asked, question, later),
        _again(question, later),
        by_naming(asked, in_simplified(later), question, later),
        _again(before, later),
    )
    return Localized(ja=f"{answer.ja}{taken.ja}", en=f"{answer.en}{taken.en}")


def _example(said: str, later: str) -> Localized:
    """Say that a sentence tells of one, after words that say that there are such: 有啊。…… 去年有个小伙子."""
    found = _ONE_OF_THEM.search(in_simplified(later)) if _SAYS_THERE_ARE.match(said) else None
    if found is None:
        return _NOTHING
    word = quoted(found, later)
    return Localized(ja=f"この文は「{word}」と、その例を挙げています。", en=f" {word} gives an example of it.")


def _happened(asked: str, later: str) -> Localized:
    """Say that a sentence names the time of what happened, where is asked whether such a thing ever did: 2006年……."""
    found = _AT_A_TIME.match(in_simplified(later)) if _EVER.search(asked) else None
    if found is None:
        return _NOTHING
    word = quoted(found, later)
    return Localized(
        ja=f"この文は「{word}」と、いつのことかを挙げて、実際にあった話を始めています。",
        en=f" {word} says when it was, and begins to tell of something that did happen.",
    )


def _one_of(asked: str, question: str, later: str) -> Localized:
    """Say that a sentence tells of one of those about whom is asked: 有个姑娘 of 徒弟们."""
    several, found = _SEVERAL.search(asked), _ONE_OF_SEVERAL.match(in_simplified(later))
    if several is None or found is None:
        return _NOTHING
    word, of = quoted(found, later), quoted(several, question)
    return Localized(
        ja=f"この文は「{word}」と、質問の「{of}」の一人のことを述べています。",
        en=f" {word} tells of one of the {of} of whom is asked.",
    )


def _again(before: str, later: str) -> Localized:
    """Say which word of what is before it a sentence has again."""
    one, other = _words_of_both(before, later, ())
    if not one:
        return _NOTHING
    if one == other:
        return Localized(ja=f"この文は「{one}」を取り上げています。", en=f" This takes up {one}.")
    return Localized(ja=f"この文の「{other}」は「{one}」を受けています。", en=f" Its {other} takes up {one}.")


def _first(*ties: Localized) -> Localized:
    return next((tie for tie in ties if tie.ja), _NOTHING)


def _as_said(said: str, reply: str) -> Localized:
    found = _SAME_AS_SAID.search(said)
    if found is None:
        return _NOTHING
    word, pointer = quoted(found, reply), quoted(found, reply, "as")
    return Localized(
        ja=f"「{word}」の「{pointer}」は、直前に言われたことを受けています。",
        en=f" {pointer} in {word} takes up what has just been said.",
    )


def _bare(question: str, said: str, reply: str) -> Localized:
    """Say that a short first sentence names what is asked for: 下大雪 to 最怕什么, 在秤星 to 最难的在哪里."""
    found, asked = _BARE.match(said), in_simplified(question)
    is_asked = len(_WHAT.findall(asked)) == 1 and not _NOT_WHAT.search(asked)
    if found is None or not is_asked or _SAYS_NOTHING.match(said):
        return _NOTHING
    word = quoted(found, reply)
    if len(word) == 1 and not tag_of(word).startswith("n"):
        return _NOTHING
    where = _WHERE.search(asked)
    if where is not None and found["word"].startswith("在"):
        named = quoted(where, question)
        return Localized(
            ja=f"「{word}」が、質問の「{named}」（どこ）への答えです。", en=f" {word} answers {named} (“where”)."
        )
    return Localized(ja=f"「{word}」が、たずねられたことに当たります。", en=f" What is asked for is {word}.")


def _pronoun(question: str, said: str, reply: str) -> Localized:
    """Say whom the pronoun that opens a reply, or its second sentence, means, where nobody else is named before it."""
    found = _PRONOUN.match(said)
    parties = parties_in(segmenter().words(question))
    is_of_another = found is not None and bool(parties_in(segmenter().words(reply[: found.start("word")])))
    if found is None or is_of_another or len(parties) != 1 or re.search("[他她]", in_simplified(question)):
        return _NOTHING
    pronoun, party = quoted(found, reply), parties[0]
    if not may_be(pronoun, party) or is_plural(pronoun) is names_one(party, question):
        return _NOTHING
    party = _with_family_name(party, question)
    return Localized(
        ja=f"返事の「{pronoun}」は、その前に出た「{party}」を指しています。",
        en=f" {pronoun} in the reply stands for {party} before it.",
    )


def _with_family_name(party: str, question: str) -> str:
    """Give a title with the family name before it, which is a word by itself: 温先生."""
    words = segmenter().words(question)
    at = words.index(party)
    name = words[at - 1] if at else ""
    is_named = any(entry.is_surname for entry in dictionary().entries(name))
    return f"{name}{party}" if is_named else party


def _came(asked: str, said: str, reply: str) -> Localized:
    """Say with what words a reply begins to tell how somebody came to something, or tells it in a word."""
    bare = _BARE.match(said)
    if not asks_how_it_came(asked):
        return _NOTHING
    if bare is not None and not _SAYS_NOTHING.match(said):
        word = quoted(bare, reply)
        return Localized(
            ja=f"「{word}」と、きっかけをまず一言で答えています。", en=f" {word} says in a word how it came about."
        )
    originally = _ORIGINALLY.search(said)
    found = originally or _ONCE.search(said)
    if found is None:
        return _NOTHING
    word = quoted(found, reply)
    if originally is not None:
        is_before = found["word"] in _BEFORE_IT
        told = "（もともと）と、それまで" if is_before else "（初めは）と、初めのころ"
        return Localized(
            ja=f"「{word}」{told}のことから、いきさつを話し始めています。",
            en=f" With {word} (“{'originally' if is_before else 'at first'}”) it begins to tell how it came about.",
        )
    return Localized(
        ja=f"「{word}」のことから、いきさつを話し始めています。",
        en=f" {word} begins to tell how it came about.",
    )


def _pointed(said: str, reply: str) -> Localized:
    found = _POINTS.search(said)
    if found is None:
        return _NOTHING
    word = quoted(found, reply)
    return Localized(
        ja=f"返事の「{word}」は、直前に言われたことを指しています。",
        en=f" {word} in the reply points to what has just been said.",
    )


def _word(question: str, reply: str, others: Sequence[str]) -> Localized:
    """Say which word both have."""
    one, other = _words_of_both(question, reply, others)
    if not one:
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


def _words_of_both(question: str, reply: str, others: Sequence[str]) -> tuple[str, str]:
    """Give the longest word of both, or a thing that is named in full in one of them and by its head in one."""
    elsewhere = "".join(others)
    asked, said = segmenter().words(question), segmenter().words(reply)
    heads = _only_heads(asked) | _only_heads(said)
    topics = [(one, other) for one in filter(_is_topic, asked) for other in filter(_is_topic, said)]
    pairs = [(one, other) for one, other in topics if _is_same(one, other, heads)]
    pairs = [(one, other) for one, other in pairs if _shared(one, other) not in elsewhere]
    return max(pairs, key=lambda pair: len(_shared(*pair)), default=("", ""))


def _only_heads(words: Sequence[str]) -> frozenset[str]:
    """Give the single characters that stand only right after a noun, as the end of a longer word: 室 of 广播室."""
    ends = {word for before, word in pairwise(words) if len(word) == 1 and _is_noun(before)}
    alone = {word for before, word in pairwise(("", *words)) if not _is_noun(before)}
    return frozenset(ends - alone)


def _is_noun(word: str) -> bool:
    return len(word) >= _LEAST_SAID and tag_of(in_simplified(word)).startswith(("n", "vn"))


def word_of_one(question: str, reply: str, others: Sequence[str]) -> str:
    """
    Give a word of a reply that stands in what it responds to and in nothing offered beside that; nothing without one.

    What answers by itself is left out: a verb that says yes or no (记得), a word that is denied (不是精神，是茶) or
    said to be so (也这么以为).
    """
    asked, said = in_simplified(question).strip(), in_simplified(reply).strip()
    if by_verb(asked, said, reply).ja or _as_said(said, reply).ja:
        return ""
    elsewhere = "".join(others)
    parts = {part for word in segmenter().words(question) for part in (word, *(word if _is_unknown(word) else ()))}
    said_words = (word for word in segmenter().words(reply) if _is_topic(word) and word not in elsewhere)
    words = (word for word in said_words if word in parts or _is_named_in(word, parts))
    words = (word for word in words if f"不是{in_simplified(word)}" not in said)
    return max(words, key=len, default="")


def _is_named_in(word: str, parts: Iterable[str]) -> bool:
    """Tell whether a word of two characters and more begins or ends a longer one: 董事 of 董事会."""
    return len(word) >= _LEAST_SAID and any(part.startswith(word) or part.endswith(word) for part in parts)


def _is_unknown(word: str) -> bool:
    """Tell whether a word is none of the dictionary, so that its characters may be words: 桥 in 桥通."""
    return tag_of(in_simplified(word)) == "x"


def _shared(one: str, other: str) -> str:
    return one if len(one) <= len(other) else other


def _is_topic(word: str) -> bool:
    plain = in_simplified(word)
    if _EMPTY.fullmatch(plain) or plain in _LIGHT:
        return False
    tag = tag_of(plain)
    if any(kind.startswith("verb") for kind in kinds_of(plain)):
        return True  # 反对, which may be tagged otherwise
    return tag.startswith(("n", "v", "a", "i", "l", "x") if len(plain) >= _LEAST_SAID else ("n", "v")) and tag != "nr"


def _is_same(one: str, other: str, heads: frozenset[str]) -> bool:
    """
    Tell whether two words name one thing: 店 and 分店, or one thing that is done: 翻译 and 译成.

    One of `heads` is but the end of a longer word, and names nothing of another: 室 of 广播室 is no 教室.
    """
    if one == other:
        return True
    long, short = sorted((one, other), key=len, reverse=True)
    if len(long) != _LEAST_SAID:
        return False
    is_thing = tag_of(short).startswith("n") and tag_of(long).startswith(("n", "v"))  # 信 of 写信
    is_done = tag_of(short).startswith("v") and short == long[0] and long[1] in _COMPLEMENTS  # 背 of 背上
    return (is_thing and long.endswith(short) and short not in heads) or is_done
