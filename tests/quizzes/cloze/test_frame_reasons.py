"""What is said of a wrong word is never true of the right one, and what a pattern means is so in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.cloze.frame import items
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item


@pytest.mark.parametrize(
    ("sentence", "key", "wrong", "ja", "en"),
    [
        pytest.param(
            "种菜跟种花不一样。", "跟", "比", "性質の差を言うとき", "as in 比…高", id="what differs is no degree"
        ),
        pytest.param(
            "他昨天给徒弟打电话。", "给", "对", "「说」「讲」や", "whom one speaks to", id="one phones with gei"
        ),
        pytest.param(
            "这家店以面食为主。", "以", "把", "「以…为主」という決まった形", "set frame 以 … 为主", id="a set frame"
        ),
        pytest.param("我把那把雨伞借给他。", "给", "向", "伝える相手", "learns from or tells", id="what is lent"),
    ],
)
def test_a_reason_against_a_word_is_not_true_of_the_key(sentence: str, key: str, wrong: str, ja: str, en: str) -> None:
    reasons = {each.option: each.why for each in _item(sentence, key).distractors}
    assert ja in (reasons[wrong].ja or "")
    assert en in (reasons[wrong].en or "")


@pytest.mark.parametrize(
    ("sentence", "key", "ja", "en"),
    [
        pytest.param("他把卡片写好，夹在书旁边。", "在", "「〜のそばに挟む」", "“to put beside …”", id="put beside"),
        pytest.param("他们跟邻居竞争。", "跟", "「竞争」は相手があってする", "is between two sides", id="a rival"),
        pytest.param(
            "明天要是下雨，比赛就改期。", "要是", "「就」のある後半", "the part with 就", id="behind its subject"
        ),
        pytest.param(
            "明天要是下雨，伞就留着，他就回家。",
            "要是",
            "「就留着」のある後半",
            "part with 就留着",
            id="the first of two that stand there, as something stays",
        ),
        pytest.param(
            "明天要是下雨，比赛就成了笑话，他就回家。",
            "要是",
            "「就成了」のある後半",
            "part with 就成了",
            id="two of them",
        ),
        pytest.param("他一天也没迟到。", "也", "「一日も…ない」を表す語", "not for a single day", id="no day"),
        pytest.param("村里连一个医生也没有。", "也", "「连」が取り立てた", "连 picks out", id="even one"),
        pytest.param("信夹在书旁边。", "在", "〜のそばに挟まる", "“to be held beside …”", id="held there"),
        pytest.param("那张照片夹在书里。", "在", "「〜に挟まる」", "to be held in …", id="in a book"),
        pytest.param("信夹在书中间。", "在", "〜の間に挟まる", "“to be held between …”", id="between its pages"),
        pytest.param(
            "我来了三年，还没去过海边。", "了", "「来」の時から数えた", "it is from 来 on", id="since one came"
        ),
        pytest.param(
            "说好去三天，结果去了半年。",
            "了",
            "「去」の時から数えた時間の長さ",
            "it is from 去 on",
            id="or how long one stayed",
        ),
        pytest.param(
            "我们毕业了十年，没见过面。", "了", "「毕业」の後に", "passed after 毕业", id="since one graduated"
        ),
        pytest.param("迟到没关系，总比不来强。", "比", "「〜よりはいい」", "“to be better than …”", id="no force"),
        pytest.param("力气总比别人强。", "比", "〜より強い", "stronger than …", id="or one who is strong"),
        pytest.param("书店打折，我买了两本。", "两", "は「二冊」と", "“two (books,", id="what is counted is not named"),
        pytest.param("这两本都很厚。", "两", "は「二冊」と", "“two (books,", id="both of them"),
        pytest.param(
            "下雨那天我们两个都没带伞。", "两", "「我们两个」は「私たち二人」", "“the two of us", id="both of us"
        ),
        pytest.param("书店打折，我买了两本小说。", "两", "二冊の〜", "“two (books,", id="or is named"),
        pytest.param("饺子我已经包好了。", "了", "「もう〜した、〜してある」", "“already done”", id="what is ready"),
        pytest.param(
            "飯菜我已經做好了。", "了", "「もう〜した、〜してある」", "“already done”", id="ready, traditional"
        ),
        pytest.param("爷爷的病已经好了。", "了", "「もう〜だ、もう〜している」", "“already …”", id="who is well again"),
        pytest.param(
            "这里的路已经很好了。", "了", "「もう〜だ、もう〜している」", "“already …”", id="what is good by now"
        ),
        pytest.param("我们差不多等了三天。", "了", "それだけの間続けた", "for that long", id="what one goes on doing"),
        pytest.param("大家排队排了三个小时。", "了", "それだけの間続けた", "for that long", id="how long one queued"),
        pytest.param(
            "你当初是怎么想的？", "的", "つまり「どう、どのように」", "one thinks of it", id="what one thought"
        ),
        pytest.param(
            "老师当时是怎么说的？", "的", "つまり「どう、どのように」", "in what way it was said", id="what one said"
        ),
        pytest.param("后来他把钟擦得亮亮的。", "把", "「擦」の対象", "verb (擦)", id="the verb alone is named"),
        pytest.param("你是怎么听说的？", "的", "つまり「どうやって」", "how it is done", id="by what means one heard"),
        pytest.param(
            "停电从每周五六回降到一年两三回。", "到", "行き着く先の「一年两三回」", "一年两三回 the", id="a rate"
        ),
        pytest.param(
            "加班從每週三天降到一個月兩次。", "到", "「一個月兩次」", "一個月兩次 the", id="a rate, traditional"
        ),
        pytest.param("工期从三个月增加到一年。", "到", "行き着く先の「一年」", "一年 the", id="a length of time alone"),
    ],
)
def test_an_explanation_is_true_of_what_is_done(sentence: str, key: str, ja: str, en: str) -> None:
    item = _item(sentence, key)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


def _item(sentence: str, key: str) -> Item:
    document = Document(talk(("甲", sentence, None), language=None))
    [item] = (item for item in items(document, Tally()) if item.key == key)
    return item
