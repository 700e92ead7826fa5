"""Two clauses of one build set one thing against another, where sense does not tell which is which."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.contrasts.contrast_of_two import item_of_two
from quizzes.comprehension.contrasts.parallel_sides import parallel_of
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import normal_form
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.comprehension.contrasts.two_sides import Sides


def _document(source: str) -> Document:
    return Document(talk(("许宁", source, None), language=None))


def _sides(source: str) -> Sides | None:
    return parallel_of(_document(source).spots[0])


@pytest.mark.parametrize(
    ("source", "stem", "key", "exchanged", "both"),
    [
        pytest.param(
            "我们分了工，作家负责写，摄影师负责选照片。",
            "关于作家和摄影师，下面哪一句符合许宁的说法？",
            "作家负责写，摄影师负责选照片",
            "摄影师负责写，作家负责选照片",
            "作家和摄影师都负责写",
            id="the same verb",
        ),
        pytest.param(
            "广东的厨师先放盐，我先放糖。",
            "关于广东的厨师和许宁，下面哪一句符合许宁的说法？",
            "广东的厨师先放盐，许宁先放糖",
            "许宁先放盐，广东的厨师先放糖",
            "广东的厨师和许宁都先放盐",
            id="the speaker by name",
        ),
        pytest.param(
            "我们分了工，讲师负责写，摄影师负责选照片。",
            "关于讲师和摄影师，下面哪一句符合许宁的说法？",
            "讲师负责写，摄影师负责选照片",
            "摄影师负责写，讲师负责选照片",
            "讲师和摄影师都负责写",
            id="who is called by what he does",
        ),
        pytest.param(
            "后来我才明白，导演要的是快，演员讲究的是真。",
            "关于导演和演员，下面哪一句符合许宁的说法？",
            "导演要的是快，演员讲究的是真",
            "演员要的是快，导演讲究的是真",
            "导演和演员要的都是快",
            id="what each wants",
        ),
        pytest.param(
            "琴修好了，低音反而更亮，高音还差一点儿。",
            "关于低音和高音，下面哪一句符合许宁的说法？",
            "低音更亮，高音还差一点儿",
            "高音更亮，低音还差一点儿",
            "低音和高音都更亮",
            id="things of one sort",
        ),
        pytest.param(
            "船票只告诉你座位在哪儿，司机能告诉你哪边风大。",
            "关于船票和司机，下面哪一句符合许宁的说法？",
            "船票只告诉人座位在哪儿，司机能告诉人哪边风大",
            "司机只告诉人座位在哪儿，船票能告诉人哪边风大",
            "船票和司机都只告诉人座位在哪儿",
            id="you who is anybody",
        ),
        pytest.param(
            "不太一样，老周种的是豆角，三天浇一次；我种的是草莓，天天要浇。",
            "关于老周和许宁，下面哪一句符合许宁的说法？",
            "老周种的是豆角，许宁种的是草莓",
            "许宁种的是豆角，老周种的是草莓",
            "老周和许宁种的都是豆角",
            id="the two sides of a semicolon",
        ),
        pytest.param(
            "女演员都要换鞋，男演员都要换帽子。",
            "关于女演员和男演员，下面哪一句符合许宁的说法？",
            "女演员都要换鞋，男演员都要换帽子",
            "男演员都要换鞋，女演员都要换帽子",
            "女演员和男演员都要换鞋",
            id="all of each",
        ),
    ],
)
def test_two_clauses_of_one_build(source: str, stem: str, key: str, exchanged: str, both: str) -> None:
    sides = _sides(source)
    assert sides is not None
    assert (sides.stem, *sides.options[:3]) == (stem, key, exchanged, both)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("外文不好可以查字典，中文不好没有字典可以查。", id="what is done where each is bad"),
        pytest.param("夏天喝的是凉茶，冬天喝的是热汤。", id="seasons, which sense sorts"),
        pytest.param("老人喜欢听戏，年轻人喜欢听歌。", id="ages, which sense sorts"),
        pytest.param("以前靠手抄，现在靠电脑。", id="what was and what is"),
        pytest.param("第一次要八百，第二次要三百。", id="numbered"),
        pytest.param("别人先放盐，我先放糖。", id="others, who have no name"),
        pytest.param("我做得到，就怕家长做不到。", id="whom one only fears for"),
        pytest.param("一个放手套，一个放哨子。", id="none that is named"),
        pytest.param("他负责做饭，我负责洗碗。", id="somebody who is not named"),
        pytest.param("经理说他儿子要结婚，房子要卖掉。", id="a subject that says something"),
        pytest.param("店门口是一条河，后院是一片林子。", id="only that it is so"),
        pytest.param("如果老师负责教，学生负责学，那就好了。", id="supposed"),
        pytest.param("老师负责教，学生负责学吗？", id="asked"),
        pytest.param("桌子搬走了，孩子睡着了。", id="words with the same ending only"),
        pytest.param("老师负责这个，学生负责那个。", id="what is pointed to"),
        pytest.param("机器负责找，师傅负责判断。", id="a machine beside somebody, as sense tells"),
        pytest.param("一般的厨师先放盐，我先放糖。", id="what is usual beside what is not"),
        pytest.param("小店开门以后，老板开始犯愁。", id="when it is that something happens"),
        pytest.param("机器会坏，人会累。", id="only may"),
        pytest.param("东边人喜欢咸的，西边人喜欢甜的。", id="of what is left out"),
        pytest.param("师傅修三块，徒弟修两块。", id="of what it is so many"),
        pytest.param("以后飞机送药，我送信。", id="a time that both share"),
        pytest.param("木匠讲究的是齐，市场要的是快。", id="a person beside a thing"),
        pytest.param("马爷想养鸽子，小冯想装秋千。", id="somebody old beside somebody young"),
        pytest.param("老师傅负责选料，徒弟负责打磨。", id="a master beside a pupil"),
        pytest.param("老周敢扔，老冯舍不得。", id="of what they do so"),
        pytest.param("老周打算多带一些，老冯打算等客人。", id="more of what"),
        pytest.param("老周修完琴，老冯才修鼓。", id="only after the other"),
        pytest.param("老周先修琴，老冯再修鼓。", id="after the other"),
        pytest.param("老周六点开门，老冯七点半。", id="the verb in the one alone"),
        pytest.param("上午对父亲说想走，下午对母亲说想留。", id="to whom, and not about whom"),
        pytest.param("老师写出了好书，学生写出来的小说卖不动。", id="only what is spoken of next"),
        pytest.param("法官看不见，师傅看见了。", id="seen of what"),
        pytest.param("误报有误报的价钱，漏报有漏报的价钱。", id="of which each names itself"),
        pytest.param("学者的办法有限，法官的办法有一些。", id="few, which are some as well"),
        pytest.param(
            "合同都拿来了，工具都拿起来了。", id="the same done to both, with an outcome that may be that of both"
        ),
        pytest.param("早茶叫天光茶，晚茶叫月光茶。", id="parts of the day, which the names tell"),
        pytest.param("网上盛传老店卖的是假货，新店卖的是真货。", id="what is only said"),
        pytest.param("老店卖的是贵货，故新店卖的是便宜货。", id="what comes of it"),
        pytest.param("老店“卖的是贵货，新店卖的是便宜货”。", id="cut through what is quoted"),
        pytest.param("上坡要用大档，下坡要用小档。", id="up and down, which sense sorts"),
        pytest.param(
            "布鞋破了只能扔掉，皮鞋破了，补一补就行。",
            id="what comes of it in one, and only that it is so in the other",
        ),
    ],
)
def test_nothing_is_set_against_anything(source: str) -> None:
    assert _sides(source) is None


def test_the_four_options_say_four_things_and_why() -> None:
    document = _document("我们分了工，作家负责写，摄影师负责选照片。")
    item = item_of_two(document, document.spots[0], Tally())
    assert item is not None
    assert item.evidence is not None
    assert item.evidence.quote == "作家负责写，摄影师负责选照片"
    assert all(normal_form(one) != normal_form(other) for one, other in combinations(item.all_options, 2))
    whys = {wrong.option: wrong.why for wrong in item.distractors}
    assert whys["作家和摄影师都负责写"].en == "Of 摄影师 the text says: 负责选照片."
    assert item.explanation.en is not None
    assert item.explanation.en.endswith("The first part is about 作家, the second about 摄影师.")


@pytest.mark.parametrize(
    ("before", "passage"),
    [
        pytest.param(
            [("许宁", "去年我们换了一套新的铜管。")], "许宁：去年我们换了一套新的铜管。……", id="what was told before"
        ),
        pytest.param(
            [("记者", "换了新的铜管以后声音怎么样？")], "记者：换了新的铜管以后声音怎么样？", id="what was asked"
        ),
        pytest.param([("记者", "效果怎么样？")], None, id="a question that does not tell of what"),
        pytest.param([], None, id="nothing"),
    ],
)
def test_what_is_set_beside_something_is_read_under_that(before: list[tuple[str, str]], passage: str | None) -> None:
    said = "低音反而更亮，高音还差一点儿。"
    is_own = bool(before) and before[0][0] == "许宁"
    turns = [("许宁", f"{before[0][1]}{said}")] if is_own else [*before, ("许宁", said)]
    document, tally = Document(dialogue(*turns)), Tally()
    item = item_of_two(document, document.spots[-1], tally)
    assert (item.passage if item is not None else None) == passage
    assert tally.refused["open-reference"] == (passage is None)


@pytest.mark.parametrize(
    ("source", "both"),
    [
        pytest.param(
            "蓝光的影响确实被夸大了，内容的影响却被低估了。", "蓝光的影响和内容的影响都被低估了", id="simplified"
        ),
        pytest.param(
            "藍光的影響確實被誇大了，內容的影響卻被低估了。", "藍光的影響和內容的影響都被低估了", id="traditional"
        ),
    ],
)
def test_nothing_turns_where_the_same_is_said_of_both(source: str, both: str) -> None:
    sides = _sides(source)
    assert sides is not None
    assert both in sides.options


def test_what_is_only_denied_of_the_second_is_said_in_full_of_both() -> None:
    sides = _sides("老车可以不看表，新车不行。")
    assert sides is not None
    assert sides.options == (
        "老车可以不看表，新车不行",
        "新车可以不看表，老车不行",
        "老车和新车都可以不看表",
        "老车和新车都不能不看表",
    )
    item = item_of_two(
        _document("老车可以不看表，新车不行。"), _document("老车可以不看表，新车不行。").spots[0], Tally()
    )
    assert item is not None
    assert "「新车不行」は「新车不能不看表」です。" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("老车跑得快，新车不行。", id="what is denied of the second is not said of the first"),
        pytest.param("工人站了三个钟头，膝盖站肿了。", id="somebody and a part of him"),
        pytest.param("人家负责写，摄影师负责选照片。", id="nobody by name"),
        pytest.param("局里讲作家负责写，摄影师负责选照片。", id="what somebody said of one"),
        pytest.param("如作家负责写，摄影师负责选照片。", id="on a condition"),
        pytest.param("先分工：若作家负责写，摄影师负责选照片。", id="on a condition behind a colon"),
        pytest.param("好作家负责写，作家负责选照片。", id="what may be the same"),
        pytest.param("作家负责写的，摄影师负责选照片的，就能过关。", id="what only says of which it is told"),
    ],
)
def test_two_that_are_no_pair_are_not_set_against_each_other(source: str) -> None:
    assert _sides(source) is None


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("姐姐管早上，老刘管晚上。", id="whose sister"),
        pytest.param("全县考语文，老田考数学。", id="of all, and of one of them"),
        pytest.param("会员可以提前订票，非会员可以当天订票。", id="who is one and who is none"),
        pytest.param("新车能装三十箱，老车能装两百公斤。", id="each in a unit of its own"),
        pytest.param("左手管停，眉毛管快慢。", id="parts of whom"),
        pytest.param("有人从起点睡到终点，又从终点睡回起点。", id="whence"),
        pytest.param("蔬菜吃完了吃罐头，罐头吃完了吃面条。", id="one after the other"),
    ],
)
def test_what_the_words_sort_by_themselves_or_leave_open_is_not_asked_of_two(source: str) -> None:
    assert _sides(source) is None


def test_what_is_said_of_the_one_and_not_of_the_other_is_told() -> None:
    whole = _document("城里人看重速度，村里人看重邻里关系。")
    item = item_of_two(whole, whole.spots[0], Tally())
    assert item is not None
    told = [wrong.why.en for wrong in item.distractors]
    assert "Of 村里人 the text says: 看重邻里关系." in told
    assert "Of 城里人 the text says: 看重速度." in told
