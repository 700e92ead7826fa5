"""Pieces stay together where one says nothing alone or could stand elsewhere."""

from __future__ import annotations

import pytest

from quizzes.translation.free_orders import free_orders
from quizzes.translation.joints import Joint
from quizzes.translation.pieces import Piece
from quizzes.translation.welds import welded

OF, LINK = Joint.DESCRIBED, Joint.LINK


def made(*pieces: tuple[str, Joint | None]) -> tuple[Piece, ...]:
    """Make pieces of words parted by blanks; a comma ends a clause."""
    return tuple(
        Piece(words=tuple(text.rstrip("，").split()), joint=joint, stop="，" if text.endswith("，") else "")
        for text, joint in pieces
    )


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        pytest.param(
            made(("第二天", None), ("他", Joint.TIME), ("抱着 诗集", Joint.SUBJECT), ("来 道歉", Joint.SERIES)),
            "第二天|他|抱着诗集来道歉",
            id="a time, which could stand behind what lasts",
        ),
        pytest.param(
            made(
                ("师傅", None), ("一 闻 就 知道", Joint.SUBJECT), ("茶叶 放 了", Joint.CONTENT), ("几年", Joint.LENGTH)
            ),
            "师傅|一闻就知道茶叶放了|几年",
            id="what somebody knows, which could stand before them",
        ),
        pytest.param(
            made(("邻居", None), ("都 不 明白", Joint.SUBJECT), ("他 为什么 搬走", Joint.CONTENT)),
            "邻居|都不明白他为什么搬走",
            id="what somebody does not understand",
        ),
        pytest.param(
            made(("邻居", None), ("第二天 才 知道", Joint.SUBJECT), ("他 搬走 了", Joint.CONTENT)),
            "邻居|第二天才知道|他搬走了",
            id="what somebody only then learns",
        ),
        pytest.param(
            made(("邻居", None), ("都 觉得", Joint.SUBJECT), ("他 搬走 了", Joint.CONTENT)),
            "邻居|都觉得|他搬走了",
            id="what somebody thinks",
        ),
        pytest.param(
            made(("车间", None), ("停 了", Joint.SUBJECT), ("六间", Joint.LENGTH)),
            "车间|停了六间",
            id="so many, which could stand before what is counted",
        ),
        pytest.param(
            made(("我们", None), ("接来 了", Joint.SUBJECT), ("四位", Joint.LENGTH)),
            "我们|接来了四位",
            id="so many people, who could be we",
        ),
        pytest.param(
            made(("车间", None), ("停 了", Joint.SUBJECT), ("六 天", Joint.LENGTH)),
            "车间|停了|六天",
            id="how long, which counts no thing",
        ),
        pytest.param(
            made(("汤", None), ("很", Joint.SUBJECT), ("好喝，", Joint.SO), ("他", LINK), ("想 再 要", Joint.SUBJECT)),
            "汤|很好喝，|他|想再要",
            id="很, which could stand before 想 too",
        ),
        pytest.param(
            made(
                ("他", None),
                ("把", Joint.SUBJECT),
                ("碗", Joint.TAKEN),
                ("洗 了，", Joint.GOVERNED),
                ("把", LINK),
                ("锅", Joint.TAKEN),
            ),
            "他|把碗|洗了，|把锅",
            id="a piece that is there twice",
        ),
        pytest.param(
            made(("他", None), ("画 了", Joint.SUBJECT), ("两张 图 交给", Joint.OBJECT), ("老师", Joint.GOAL)),
            "他|画了两张图交给|老师",
            id="an object with what is done with it",
        ),
        pytest.param(
            made(("外面 很 冷，", None), ("有人 说", LINK), ("明天 下雪", Joint.CONTENT)),
            "外面很冷，|有人说明天下雪",
            id="what nobody known says may begin before",
        ),
        pytest.param(
            made(("外面 很 冷，", None), ("可是 有人 说", LINK), ("明天 出 太阳", Joint.CONTENT)),
            "外面很冷，|可是有人说|明天出太阳",
            id="what nobody known says, behind a but",
        ),
        pytest.param(
            made(("外面 很 冷，", None), ("老师 说", LINK), ("明天 下雪", Joint.CONTENT)),
            "外面很冷，|老师说|明天下雪",
            id="what somebody known says",
        ),
        pytest.param(
            made(("在 厂里 干 了 十年，", None), ("我 觉得", LINK), ("夜班 最 累", Joint.CONTENT)),
            "在厂里干了十年，|我觉得夜班最累",
            id="what one thinks, who may begin before",
        ),
        pytest.param(
            made(("孩子 大 了，", None), ("我 认为", LINK), ("不用 天天 管", Joint.CONTENT)),
            "孩子大了，|我认为不用天天管",
            id="what one thinks behind another subject, of which one may think too",
        ),
        pytest.param(
            made(("在 厂里 干 了 十年，", None), ("可是 我 觉得", LINK), ("夜班 不 累", Joint.CONTENT)),
            "在厂里干了十年，|可是我觉得|夜班不累",
            id="what one thinks, behind a but",
        ),
        pytest.param(
            made(("这里", None), ("又 怕", Joint.SUBJECT), ("冷 又 怕 热", Joint.CONTENT)),
            "这里|又怕冷又怕热",
            id="what is both so and so",
        ),
        pytest.param(
            made(("他", None), ("又 说", Joint.SUBJECT), ("明天 又 下雪", Joint.CONTENT)),
            "他|又说|明天又下雪",
            id="what is said again, of what is so again",
        ),
        pytest.param(
            made(("他 把 照片 一张", None), ("一张 地 贴 好", Joint.GOVERNED)),
            "他把照片一张一张地贴好",
            id="one by one",
        ),
        pytest.param(
            made(("他 在 山上 找人", None), ("找 了", Joint.GOVERNED), ("六天", Joint.LENGTH)),
            "他在山上找人找了|六天",
            id="a verb that is said again behind its object",
        ),
        pytest.param(
            made(("头", None), ("一个 月 没 动静，", Joint.SUBJECT), ("我 很 急", LINK)),
            "头一个月没动静，|我很急",
            id="the first so many",
        ),
        pytest.param(
            made(("我 打算", None), ("明年 开店，", Joint.CONTENT), ("教 孩子", LINK), ("做饭", Joint.PIVOT)),
            "我打算明年开店，|教孩子|做饭",
            id="who plans, which could stand in the second clause alone",
        ),
        pytest.param(
            made(("我 打算", None), ("明年 开店，", Joint.CONTENT), ("所以", LINK), ("教 孩子", Joint.OPENED)),
            "我打算|明年开店，|所以|教孩子",
            id="but not where the second clause follows from the first",
        ),
        pytest.param(made(("请 他 每", None), ("闻 一次", Joint.PIVOT)), "请他每闻一次", id="each time"),
        pytest.param(
            made(("骑 着 它", None), ("去 江边", Joint.SERIES), ("跑 十公里", Joint.WAY)),
            "骑着它去江边|跑十公里",
            id="how and where",
        ),
        pytest.param(
            made(("背着 药", None), ("走 了", Joint.SERIES), ("五个 小时", Joint.LENGTH)),
            "背着药|走了|五个小时",
            id="but how and how long",
        ),
        pytest.param(
            made(("山东 的", None), ("机器", OF), ("坏 了，", Joint.SUBJECT), ("生产线 停 了", LINK)),
            "山东的机器|坏了，|生产线停了",
            id="a description that fits another noun",
        ),
        pytest.param(
            made(("大厂 的", None), ("模型", OF), ("会 跟 平台", Joint.SUBJECT), ("捆绑", Joint.GOVERNED)),
            "大厂的|模型|会跟平台|捆绑",
            id="a description that fits no other",
        ),
        pytest.param(
            made(("重量", None), ("增加 了 三分之一，", Joint.SUBJECT), ("机器 停 了", LINK)),
            "重量增加了三分之一，|机器停了",
            id="what has grown by so much, which the verb may have for its object",
        ),
        pytest.param(
            made(("產量", None), ("大約 減少 了 兩成，", Joint.SUBJECT), ("工廠 停 了", LINK)),
            "產量大約減少了兩成，|工廠停了",
            id="what has shrunk, in traditional characters",
        ),
        pytest.param(
            made(("他们", None), ("减少 了 三成，", Joint.SUBJECT), ("工厂 停 了", LINK)),
            "他们|减少了三成，|工厂停了",
            id="but not those who did it",
        ),
        pytest.param(
            made(("重量", None), ("增加 了 我们 的 负担，", Joint.SUBJECT), ("机器 停 了", LINK)),
            "重量|增加了我们的负担，|机器停了",
            id="nor where the verb has its object",
        ),
        pytest.param(
            made(("她", None), ("考上 大学 那天，", Joint.SUBJECT), ("我 请客", LINK)),
            "她考上大学那天，|我请客",
            id="the day that she did so",
        ),
        pytest.param(
            made(("当时", None), ("我", Joint.TIME), ("觉得", Joint.SUBJECT), ("她 很 冷", Joint.CONTENT)),
            "当时|我|觉得她很冷",
            id="a time that may be thought of",
        ),
        pytest.param(
            made(("水 开 了，", None), ("放水", LINK), ("洗 水", Joint.SERIES)),
            "水开了，|放水|洗水",
            id="the first word is said again at the end",
        ),
        pytest.param(
            made(("我 认识 他，", None), ("他 来 过", LINK)),
            "我认识他，|他来过",
            id="a word said twice, of two clauses",
        ),
        pytest.param(
            made(("风 一 来，", None), ("车 说", LINK), ("走 就 走，", Joint.CONTENT), ("谁 都 不 等", LINK)),
            "风一来，|车说走就走，|谁都不等",
            id="what is done at once",
        ),
        pytest.param(
            made(("他", None), ("一", Joint.SUBJECT), ("蹲 就是 半天", Joint.SERIES)),
            "他|一蹲就是半天",
            id="一 and its verb",
        ),
        pytest.param(made(("转过 头", None), ("来 问", Joint.PURPOSE)), "转过头|来问", id="头 before no number"),
        pytest.param(
            made(("我们", None), ("去 海边", Joint.SUBJECT), ("看 老师", Joint.WAY)),
            "我们|去海边|看老师",
            id="no series before the way",
        ),
        pytest.param(
            made(("她", None), ("去 城里", Joint.SUBJECT), ("读 大学 那天，", Joint.WAY), ("我 请客", LINK)),
            "她去城里|读大学那天，|我请客",
            id="the day that she did so, told in two pieces",
        ),
        pytest.param(
            made(("我 知道 她", None), ("考上 大学 那天，", Joint.SUBJECT), ("我 请客", LINK)),
            "我知道她|考上大学那天，|我请客",
            id="known that day, perhaps",
        ),
        pytest.param(
            made(("村里 的", None), ("老人", OF), ("都 睡 了 的 时候，", Joint.SUBJECT), ("谁 也 不 说话", LINK)),
            "村里的|老人都睡了的时候，|谁也不说话",
            id="whose, of those who did so then",
        ),
        pytest.param(
            made(("他 的", None), ("一个 徒弟", OF), ("住 了", Joint.SUBJECT), ("六十 二天", Joint.LENGTH)),
            "他的|一个徒弟|住了|六十二天",
            id="a description before a number of days",
        ),
        pytest.param(
            made(("河边 的", None), ("医生", OF), ("说", Joint.SUBJECT), ("他 不 去", Joint.CONTENT)),
            "河边的|医生|说|他不去",
            id="a description before a pronoun",
        ),
        pytest.param(
            made(("运费", None), ("两年 涨 了 三成 一，", Joint.SUBJECT), ("邮票", LINK), ("没 涨", Joint.SUBJECT)),
            "运费|两年涨了三成一，|邮票|没涨",
            id="一 before a noun",
        ),
        pytest.param(
            made(
                ("但 我", None),
                ("认为", Joint.SUBJECT),
                ("错 不 在于 天气，", Joint.CONTENT),
                ("而 在于 它 太 重", LINK),
            ),
            "但我|认为|错不在于天气，|而在于它太重",
            id="what is thought, with another clause that has no subject",
        ),
        pytest.param(
            made(("但 我", None), ("认为", Joint.SUBJECT), ("错 不 在于 天气，", Joint.CONTENT), ("他 没 看 路", LINK)),
            "但我|认为错不在于天气，|他没看路",
            id="what is thought, which another clause could be",
        ),
        pytest.param(
            made(("他 一 看", None), ("就 想", Joint.SOON), ("不 买，", Joint.CONTENT), ("没有 问 多少 钱", LINK)),
            "他一看|就想|不买，|没有问多少钱",
            id="what is thought as soon as something is done",
        ),
        pytest.param(
            made(("我 打算", None), ("明年 开店，", Joint.CONTENT), ("他们 教 孩子", LINK)),
            "我打算|明年开店，|他们教孩子",
            id="a plan before a clause with a subject",
        ),
        pytest.param(
            made(("听 了 八年，", None), ("他 说", LINK), ("很 好", Joint.CONTENT)),
            "听了八年，|他说很好",
            id="what is said after a clause without a subject",
        ),
        pytest.param(
            made(("听 完 以后，", None), ("他 说", LINK), ("很 好", Joint.CONTENT)),
            "听完以后，|他说|很好",
            id="what is said after a clause that says when",
        ),
        pytest.param(
            made(("听 了 八年，", None), ("所以 他 说", LINK), ("很 好", Joint.CONTENT)),
            "听了八年，|所以他说|很好",
            id="what is said, tied to the clause before",
        ),
        pytest.param(
            made(("他 母亲 来 问 我，", None), ("我 说", LINK), ("没 教", Joint.CONTENT)),
            "他母亲来问我，|我说|没教",
            id="what is said after a clause with a subject",
        ),
        pytest.param(
            made(("这 道菜 没 做好，", None), ("吃 下去 才 打算", LINK), ("重 做", Joint.CONTENT)),
            "这道菜没做好，|吃下去才打算|重做",
            id="a plan in the last clause",
        ),
    ],
)
def test_what_stays_together_is_one_piece(pieces: tuple[Piece, ...], expected: str) -> None:
    assert "|".join(piece.text for piece in welded(pieces)) == expected


@pytest.mark.parametrize(
    ("pieces", "count"),
    [
        pytest.param(made(("去年", None), ("他们", Joint.TIME), ("搬 了 家", Joint.SUBJECT)), 2, id="a time"),
        pytest.param(made(("他们", None), ("搬 了 家", Joint.SUBJECT)), 1, id="nothing free"),
    ],
)
def test_all_orders_that_are_right_are_given(pieces: tuple[Piece, ...], count: int) -> None:
    assert len(free_orders(pieces)) == count
