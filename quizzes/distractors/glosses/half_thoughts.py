"""Where does a clause of a quotation only lead on to the next one, so that no thought ends with it?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex

_TO_BE_SAID = ("：", ":")  # behind these stands what was shouted, or what there is
_GOES_ON = ("，", ",", *_TO_BE_SAID)
_ANNOUNCES = lazy_regex(
    "(?:认为|認為|觉得|覺得|估计|估計|承认|承認|相信|希望|表示|发现|發現|[说說]|在于|在於|(?:意思|想法|看法|意见|意見|原因|理由|办法|辦法)是)$"
)
_CALLS_FOR_A_PARTNER = lazy_regex(
    "之所以|^(?:但|可|而|那|那么|那麼|所以|后来|後來|最后|最後)?(?:与其|與其|除了|只有|只要|如果|要是|假如|即使|哪怕|就算|虽然|雖然|尽管|儘管|既然|无论|無論|不管|不但|不仅|不僅|为了|為了|随着|隨著|一旦|要(?!求|么|麼|点|點|[去来來到回])(?![^，,]*了$))"
)
# The scene alone: in what, when or from when on, with no word that says what is so there; 她要去城里 says where to.
_ONLY_SETS_THE_SCENE = lazy_regex(
    "(?:[当當之]中|的[时時]候|以外|之外|以[内內]|之[内內]|以[后後]|之[后後]|以前|之前|[来來][说說看讲講]|而言)$"
    "|^(?![^的]*(?:[要想]|打算|准备|準備)(?:[去来來到回]|搬[去到])[^的]+$)[^是有在了过過着著得说說]*[里裡上中]$"
    "|^(?:最[晚早迟遲]|直?到|自?[从從])[^是有在了过過]{1,8}(?:年|月|[日天]|号|號|起|[时時]候)$"
)
# What denies what the clause before might seem to say, 并没有消失, a word or two that somebody answers, and what became
# of one of those who were named before: 有一个从此没有再来.
_LEANS_BACK = lazy_regex(
    "有[一两兩几幾][个個位](?:从此|從此|还|還|再也|也|没|沒|已经|已經|后来|後來|当场|當場)|[并並](?:没|沒|不|非)|[我你您他她]们?(?:回答)?[说說][：:][“「][^”」，]{1,5}[”」]$"
)


def is_half_a_thought(clause: str) -> bool:
    """Tell whether a clause, with the mark that ends it, waits for the next: 他估计，; 与其问别人，; 必要的时候，."""
    said = clause.strip()
    if not said.endswith(_GOES_ON):
        return False
    words = said[:-1]
    return said.endswith(_TO_BE_SAID) or any(
        rule.search(words) for rule in (_ANNOUNCES, _CALLS_FOR_A_PARTNER, _ONLY_SETS_THE_SCENE)
    )


def says_what_is_so_instead(clause: str) -> bool:
    """Tell whether a clause takes up the denial before it and says nothing alone: 而是一件旧毛衣."""
    return clause.strip().startswith("而是")


def leans_back(clause: str) -> bool:
    """Tell whether a clause says too little without the one before it: 而是一件旧毛衣, 并没有消失, 他说：“再见。”."""
    return says_what_is_so_instead(clause) or _LEANS_BACK.match(clause.strip()) is not None
