"""Does a Japanese clause end where the clauses meet that a connective joins?"""

from __future__ import annotations

import pytest

from quizzes.cloze.cue import items
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

BEFORE = ("乙", "她每个月都付两块钱，二十年没涨过价。", "あの人は毎月2元払います。20年、値上げなしです。")


@pytest.mark.parametrize(
    ("source", "translation", "key", "said"),
    [
        pytest.param(
            "昨天雨下得很大，可是我们还是去了学校。",
            "昨日は雨がひどかったですが、私たちはやはり学校へ行きました。",
            "可是",
            "」の「が」に当たります",
            id="where both clauses meet",
        ),
        pytest.param(
            "可是她不知道，我每次都把钱换成香。",
            "彼女は知らないが、もらった金は毎回、線香に換えている。",
            "可是",
            None,
            id="at the end of the clause that it begins, what it joins to being said before",
        ),
        pytest.param(
            "他压低声音，“可是她不知道，她每次给我的钱，我都换成香。”",
            "「でもな、あの人は知らないが、もらった金は毎回、線香に換えているんだ」",
            "可是",
            "訳文の「でも」に当たります",
            id="at the head of what is quoted as well",
        ),
        pytest.param(
            "您的公司叫再线，为什么不做二手衣服，而要把衣服拆成线呢？",
            "御社の名前は再線ですが、なぜ古着を売るのではなく、服を糸にほどくのでしょうか。",
            "而",
            None,
            id="before what is asked, and asked before the connective",
        ),
        pytest.param(
            "他的老师住在北京，所以他们每年见面，从来不谈工作。",
            "彼の先生は北京に住んでいて、毎年会うので、仕事の話はしません。",
            "所以",
            None,
            id="behind what follows the connective",
        ),
        pytest.param(
            "他学了两年法语，后来在医院工作，但是没有去过欧洲。",
            "彼はフランス語を2年学びましたが、そのあと病院で働き、ヨーロッパに行ったことはありません。",
            "但是",
            None,
            id="between clauses that both stand before it",
        ),
        pytest.param(
            "至于工资，他的回答很简单，够吃饭就行。",
            "給料については、彼の答えは簡単で、食べていければいいというものでした。",
            "至于",
            "訳文の「については」に当たります",
            id="at the end of what a word names that joins nothing to it",
        ),
    ],
)
def test_a_word_at_the_end_of_a_clause_says_a_connective_only_where_that_joins(
    source: str, translation: str, key: str, said: str | None
) -> None:
    made = [item for item in items(Document(talk(BEFORE, ("乙", source, translation))), Tally()) if item.key == key]
    assert len(made) == (said is not None)
    assert all((said or "") in (item.explanation.ja or "") for item in made)
