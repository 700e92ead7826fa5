"""
Is the question of a reply, or the reply to a question, told by its form or by a word of both, without the text?

    想。……          beside the only question for yes or no
    靠手机录音。     beside the only 怎么
    一边叠一边聊     the only one with 叠 of what is read

Of the other options two at least have to fit by the form, and by a word as well where the right one has one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import NOUN, tag_of
from quizzes.comprehension.echoes import echoed, words_again
from quizzes.comprehension.replies.answer_types import opens_with_yes_or_no
from quizzes.comprehension.replies.answer_verbs import verb_said_again
from quizzes.comprehension.replies.shared_words import words_of_both
from quizzes.comprehension.sequences.following import is_of_no_topic
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST = 2  # other options that fit as well
_WHETHER = "whether"
_PARTS = lazy_regex(r"[^。！？!?]+[。！？!?]*")
_TELL = r"(?:具体|详细|仔细|再)?地?(?:给我们?)?[讲说谈举介描]"
# What a question asks for; the first that holds counts.
_FORMS = tuple(
    (name, lazy_regex(asks))
    for name, asks in (
        ("family", r"家里?人|家里(?!有)|父母|爸妈"),
        (
            "request",
            rf"能不能{_TELL}|(?:能|可以){_TELL}[^，。？]{{0,12}}吗|(?:能否|可否|可不可以){_TELL}|^请|(?:讲|说|谈|介绍)一下|说来听听",
        ),
        (
            _WHETHER,
            r"吗[？?]?$|吧[？?]?$|有没有|是不是|会不会|能不能|要不要|可不可以|是否|[了过]没有[？?]?$|([一-龥])[不没]\1|还是",
        ),
        ("why", r"为什么|为何|为啥|何以|缘由|原因|理由|怎么(?:会(?!做|说|想)|不|没|还|反而)"),
        ("when", r"什么时候|何时|什么时间|哪一?[年月天]|(?<![好十这那前后头])几[点月号岁]"),
        ("amount", r"多少|多久|多长时间|多[大远高长重深快]|(?<![好十这那前后头哪])几(?!乎|点|月|号|岁)"),
        ("who", r"谁|什么(?:样的)?人|哪[位些]?人|哪个人"),
        ("where", r"哪[里儿]|什么地方"),
        ("meaning", r"什么意思|指什么|怎么讲[？?]?$|是怎么(?:一)?回事"),
        ("view", r"怎么[看想](?![出到])|怎么样|如何看|什么(?:看法|反应|态度|意见)"),
        ("how", r"怎么|怎样|如何|[靠凭]什么|什么办法"),
        ("plan", r"打算|计划|接下来|下一步|以后想|想(?:再|去)?[做干拍写学]"),
        ("work", r"(?:[做干]|从事)(?:的是)?什么(?:工作|的)|什么(?:工作|职业)"),
        ("what", r"什么|啥|哪"),
    )
)
# Forms of questions that a reply answers by its form.
_TOLD = frozenset({"family", "work", "why", "when", "amount", "who", "where", "meaning", "view", "plan", "request"})
# What opens a reply that answers just one form: a means, steps, a reason, or nothing but a name: 雾。.
_OPENS_ALONE = lazy_regex(
    r"^(?:[^，。！？]{0,3}[靠凭先]|因为|由于|为了|怕|就是[^，。]{1,8}的?意思|[一-龥]{1,8}[。！]|"
    r"[有没](?:一?[个位次回天年两几]|人))"
)
_THERE_IS = lazy_regex(r"^(?:[^，。！？]{0,4}有|没)")
_ASKS_WHETHER_THERE_IS = lazy_regex(r"有|过|没")


def forms_of(question: str) -> frozenset[str]:
    """Tell what each of the questions of a turn asks for; nothing is asked by a remark."""
    return frozenset(_form_of(part.strip()) for part in _PARTS.findall(in_simplified(question)) if part.strip())


def _form_of(part: str) -> str:
    found = next((name for name, asks in _FORMS if asks.search(part)), "")
    if found:
        return found
    return _WHETHER if part.endswith(("？", "?")) else "remark"


def is_question_told(key: str, others: Sequence[str], read: str) -> bool:
    """Tell whether the question of a reply is told among others by its form, or by a word that it alone repeats."""
    return is_told_by_form(key, others, read) or is_told_by_repeating(key, others, read)


def is_told_by_form(key: str, others: Sequence[str], read: str) -> bool:
    """Tell whether a reply has the form of an answer to one question, and to fewer than two others."""
    return sum(fits_as_well(key, other, read) for other in others) < min(_LEAST, len(others))


def is_reply_told(question: str) -> bool:
    """Tell whether a question asks for what few replies tell, so that its form tells which one answers it."""
    return bool(forms_of(question) & _TOLD)


def fits_as_well(key: str, other: str, read: str) -> bool:
    """Tell whether a reply has the form of an answer to another question as it has to the right one."""
    said, one, another = in_simplified(read), forms_of(key), forms_of(other)
    if opens_with_yes_or_no(key, read) or verb_said_again(key, read):
        return opens_with_yes_or_no(other, read)
    if _THERE_IS.match(said) and _WHETHER in one:
        return _WHETHER in another and bool(_ASKS_WHETHER_THERE_IS.search(in_simplified(other)))
    if one & _TOLD or _OPENS_ALONE.match(said):
        return bool(one & another)
    return bool(one & another) or not another <= _TOLD


def is_told_by_repeating(key: str, others: Sequence[str], read: str) -> bool:
    """Tell whether an option repeats a word of what is read, and fewer than two others repeat as much, or as many."""
    own = repeated(key, read)
    again = sum(repeated(other, read) >= own for other in others)
    many = len(_long_words(key, read))
    return again < min(_LEAST, len(others)) or many > max((1, *(len(_long_words(other, read)) for other in others)))


def _long_words(text: str, read: str) -> frozenset[str]:
    return frozenset(word for word in words_again(text, read) if len(word) >= _LEAST and not is_of_no_topic(word))


def repeated(text: str, read: str) -> int:
    """Measure what an option has of what is read: 2 for a word of two characters and more, or a noun of one."""
    both = min(words_of_both(read, text, ()), key=len)  # 图 of 地图 and 旧图
    both = both if len(both) >= _LEAST and not is_of_no_topic(both) else ""
    again = [word for word in words_again(text, read) if not is_of_no_topic(word)]
    if any(len(word) >= _LEAST or tag_of(word) == NOUN for word in (*again, both)):
        return _LEAST
    return int(bool(again or echoed(text, read)))
