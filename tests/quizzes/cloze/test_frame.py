"""A frame licenses a function word in these sentences and in no others."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import compiled
from quizzes.cloze.frame import Frame, frames, items, sites, whole_verb, words_apart
from quizzes.cloze.frame_reasons import function_words
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

LICENSED = [
    pytest.param("grammar", "技术掌握在大公司手里。", "在", id="in the hands of"),
    pytest.param("grammar", "我们每天都要跟客人沟通。", "跟", id="to talk with"),
    pytest.param("grammar", "做研究很难，对人员要求也更高。", "对", id="demands on"),
    pytest.param("grammar", "有人站在那儿一直道歉。", "在", id="a place that is one word"),
    pytest.param("grammar", "这本书老师送给我们了。", "给", id="giving to somebody"),
    pytest.param("grammar", "他们说，在语言模型上可能有新的产品。", "在", id="on a field"),
    pytest.param("connective", "因为他没有时间，所以我们换了一天。", "因为", id="because, so"),
    pytest.param("connective", "这本书虽然很旧，但是内容很新。", "虽然", id="although, but"),
    pytest.param("connective", "如果明天下雨的话，我们就不去了。", "如果", id="if"),
    pytest.param("connective", "只要你愿意坚持，这个城市就会给你机会。", "只要", id="as long as"),
    pytest.param("connective", "只有把想法写下来，才知道自己读懂了多少。", "只有", id="only if"),
    pytest.param("adverb", "他一下车，眼圈就红了。", "就", id="a verb that something follows at once"),
    pytest.param("connective", "现在看来，无论大公司还是小公司，都有自己的机会。", "无论", id="no matter"),
    pytest.param(
        "connective", "无论外面有多少人，时间不到，我都不开。", "无论", id="no matter, with a condition between"
    ),
    pytest.param("connective", "无论老人还是孩子，要在雪里走这么远，都很累。", "无论", id="no matter, with two commas"),
    pytest.param("connective", "他不但会修车，而且会开飞机。", "不但", id="not only"),
    pytest.param("connective", "与其后悔一辈子，不如试一次。", "与其", id="rather than"),
    pytest.param("connective", "他们最后之所以选择金融，是因为金融足够复杂。", "之所以", id="the reason why"),
    pytest.param("connective", "研究既要做实验，又要反复比较。", "既", id="both"),
    pytest.param("grammar", "对我来说，这是一个新的开始。", "对", id="for me"),
    pytest.param("grammar", "从商业角度来看，这个项目没有意义。", "从", id="seen from"),
    pytest.param("grammar", "他决定从这里开始研究。", "从", id="beginning from"),
    pytest.param("grammar", "我从他那里学到很多东西。", "从", id="learning from"),
    pytest.param("grammar", "除了研究以外，他还要教课。", "除了", id="apart from"),
    pytest.param("grammar", "在他们看来，这不是问题。", "在", id="in their eyes"),
    pytest.param("grammar", "很难在短时间内建立优势。", "在", id="within"),
    pytest.param("grammar", "技术只掌握在少数人手中。", "在", id="place after the verb"),
    pytest.param("grammar", "耐心比技巧更重要。", "比", id="more than"),
    pytest.param("grammar", "他想把技术变成产品。", "把", id="object before the verb"),
    pytest.param("grammar", "很难被这样的机构看中。", "被", id="passive"),
    pytest.param("grammar", "我被调剂到了茶学系。", "被", id="passive without a doer"),
    pytest.param("grammar", "我对这个行业很感兴趣。", "对", id="interest in"),
    pytest.param("grammar", "妻子对我说：“早点回家。”", "对", id="saying to"),
    pytest.param("grammar", "这跟投资没有直接的关系。", "跟", id="to do with"),
    pytest.param("grammar", "这跟电影的说明没有关系。", "跟", id="an explanation is not saying to somebody"),
    pytest.param("grammar", "老师给我们推荐了一本书。", "给", id="to somebody"),
    pytest.param("grammar", "他把书送给我。", "把", id="giving"),
    pytest.param("grammar", "这样做确实便宜得多。", "得", id="degree"),
    pytest.param("grammar", "他们的班长得很快。", "得", id="how, behind what may be a noun"),
    pytest.param("grammar", "这件事他说得很明白。", "得", id="manner"),
    pytest.param("grammar", "他们不停地往前走。", "地", id="adverbial"),
    pytest.param("grammar", "我们的目标很明确。", "的", id="attribute"),
    pytest.param("grammar", "这家书店是什么时候开的？", "的", id="it was then that"),
    pytest.param("grammar", "故事让人想起童年。", "让", id="causing"),
    pytest.param("grammar", "这件事让我看见了希望。", "让", id="causing somebody to see something"),
    pytest.param("grammar", "我们将残片置于中央。", "将", id="object before the verb, formal"),
    pytest.param("grammar", "自去年三月起，这里不再收票。", "自", id="since"),
    pytest.param("grammar", "与过去相比，今天的机会更多。", "与", id="compared with"),
    pytest.param("grammar", "他过来跟我说：“你好。”", "跟", id="saying to, with gen"),
    pytest.param("grammar", "残缺之物向人提出问题。", "向", id="putting a question to"),
    pytest.param("grammar", "此事因经费不足而搁置。", "因", id="because of"),
    pytest.param("grammar", "这是他们最难的事之一。", "之一", id="one of the most"),
    pytest.param("grammar", "他们就是最合适人选之一。", "之一", id="one of the most, without de"),
    pytest.param("grammar", "一个孩子的话像传染一样。", "像", id="like"),
    pytest.param("grammar", "他的学校离我们家很近。", "离", id="a distance"),
    pytest.param("grammar", "委员会由七个人组成。", "由", id="made up of"),
    pytest.param("adverb", "东西再好，我们也不买。", "也", id="no matter how"),
    pytest.param("grammar", "他把门口扫得干干净净。", "把", id="object before the verb and its outcome"),
    pytest.param("grammar", "我在床上躺了四十天。", "在", id="lying on"),
    pytest.param("grammar", "今年辣椒贵得要命。", "得", id="terribly"),
    pytest.param("grammar", "这是最可靠的办法。", "的", id="attribute after a degree"),
    pytest.param("grammar", "他们为什么不赶快做应用呢？", "呢", id="question word"),
    pytest.param("grammar", "那我得活到一百岁。", "到", id="as far as"),
    pytest.param("grammar", "一共有两家书店。", "两", id="two of them"),
    pytest.param("grammar", "这里有两条河。", "两", id="two long things"),
    pytest.param("grammar", "他用三百字写出自己的看法。", "用", id="means"),
    pytest.param("adverb", "今天可能有点儿吵啊。", "有点儿", id="a little before an adjective"),
    pytest.param("adverb", "只有把想法写下来，才知道自己懂了多少。", "才", id="only then"),
    pytest.param("adverb", "无论大公司还是小公司，都有机会。", "都", id="all the same"),
    pytest.param("adverb", "恐怕连比赛都参加不了。", "都", id="even that"),
    pytest.param("adverb", "发电机一停，灯就灭了。", "就", id="at once"),
    pytest.param("adverb", "他刚一到车站，车就来了。", "就", id="at once, on getting there"),
    pytest.param("adverb", "我每天一回家，狗就跑过来。", "就", id="at once, on coming home"),
    pytest.param("adverb", "只要降低门槛，他们就会走进来。", "就", id="then"),
    pytest.param("adverb", "从那以后，我再也没提过这件事。", "再", id="never again"),
    pytest.param("adverb", "他说了半天，我什么也不明白。", "也", id="not at all"),
    pytest.param("aspect", "他从来没有自己泡过茶。", "过", id="experience"),
    pytest.param("aspect", "您研究茶叶已经三十多年了。", "了", id="has come to"),
    pytest.param("aspect", "我父亲守了三十年。", "了", id="for so long"),
    pytest.param("aspect", "孩子们正在等着我。", "着", id="going on"),
    pytest.param("grammar", "后来，我和孩子一起上山。", "和", id="together"),
    pytest.param("grammar", "我们以质量为目标。", "以", id="as an aim"),
]
UNLICENSED = [
    pytest.param("我并不会以速度作为目标。", id="to have as an aim, where 把 will do as well"),
    pytest.param("公司以质量定为中心。", id="to lay down as the centre, where 把 will do as well"),
    pytest.param("妈妈在旁边哭着让孩子睡觉。", id="crying there, and telling somebody to sleep"),
    pytest.param("他在楼下喊我吃饭。", id="calling there, and calling to a meal"),
    pytest.param("她比他小一半还多，今年二十九岁。", id="a half, and more than that"),
    pytest.param("三个人挤在书店里录音。", id="where one is, before what one does"),
    pytest.param("阅读量超过了两个亿。", id="so many millions, and no two things"),
    pytest.param("墙上有一只往家里爬的蜗牛。", id="home, and into nothing"),
    pytest.param("你讲的重点还是放在分数上。", id="what is stressed, which is no place"),
    pytest.param("他把这句话转送给我。", id="half of a verb that passes on"),
    pytest.param("那天管教给我带了一张纸条。", id="who brings it, and nobody who teaches"),
    pytest.param("他还要把列巴泡在汤里吃。", id="where it is soaked, and then it is eaten"),
    pytest.param("我卖给冈山一家做灯的地方。", id="no family, but one of those that make lamps"),
    pytest.param("上午在楼道里说话要小声。", id="half of a verb that talks"),
    pytest.param("一天两条语音算不上压力。", id="messages, which are not long"),
    pytest.param("她们两家的孩子上一个学校。", id="two of them, or both households"),
    pytest.param("那时兄弟两家养一头牛。", id="brothers, or their households"),
    pytest.param("两家之间隔着一条河。", id="households, which nothing measures"),
    pytest.param("字只有五微米高，用显微镜才看见。", id="only so much is no condition"),
    pytest.param("他愣了一下，眼圈就红了。", id="a moment is no verb that something follows at once"),
    pytest.param("请老师、邮差和孩子一起上山。", id="the last of a list is no partner"),
    pytest.param("这首歌跟那个夏天连在了一起。", id="bound up with, and in nobody's company"),
    pytest.param("他把绳子跟船绑到了一起。", id="tied to"),
    pytest.param("要是让人看见他在这儿哭，多难为情。", id="rang of what befalls one is near to bei"),
    pytest.param("他怕讓別人知道這個秘密。", id="and in traditional characters"),
    pytest.param("他这一次偷懒，让我看见了。", id="rang with what is seen as its object is no causative"),
    pytest.param("没有钱，恐怕连比赛也参加。", id="even that, without a denial"),
    pytest.param("现在才加入是不是太晚了？", id="nobody takes another word after too"),
    pytest.param("他从北京出发。", id="one sets out for a place too"),
    pytest.param("由我来说几句。", id="as far as somebody is concerned is said too"),
    pytest.param("他比我更好。", id="gen may stand before hao"),
    pytest.param("他说什么也不让护士来。", id="a set phrase with a question word"),
    pytest.param("因为这件事，他很难过。", id="because without so"),
    pytest.param("他虽然老了，身体还好。", id="although without but"),
    pytest.param("如果你有时间，请告诉我。", id="if without then"),
    pytest.param("这本书我已经连着看完。", id="lian of another word"),
    pytest.param("我有一把椅子变成了桌子。", id="ba as a measure word"),
    pytest.param("剩下的那二十把她到最后也没弄明白。", id="ba counts what is not named behind it"),
    pytest.param("无论如何，我们要走了。", id="anyway"),
    pytest.param(
        "无论外面有多少人，我从不开门，有一次他等到天黑，后来他说坐船都没这么累。", id="dou of what is told later"
    ),
    pytest.param("对手来说明了情况。", id="dui inside a word"),
    pytest.param("如果没有大家的帮助，我早就放弃了。", id="zaojiu is no jiu"),
    pytest.param("此举在业内有争议。", id="a field is no time"),
    pytest.param("模型跟平台绑着。", id="no partner of an act"),
    pytest.param("她把孩子留下来的东西收好。", id="a relative clause takes the verb of ba"),
    pytest.param("你把他气得说不出话。", id="dui may name whom one is angry with"),
    pytest.param("他将来要当医生。", id="jianglai is one word"),
    pytest.param("因而他没有去。", id="yiner is one word"),
    pytest.param("自己起来吧。", id="ziji is one word"),
    pytest.param("谁也不认识他。", id="zai may follow a question about who"),
    pytest.param("你有什么办法呢？", id="ma may follow shenme"),
    pytest.param("我有点不好意思。", id="yidian goes with a denial"),
    pytest.param("第两百二十页是空的。", id="two of hundreds"),
    pytest.param("两条，都不新鲜。", id="two of what is not named"),
    pytest.param("他说了两条建议。", id="two pieces of advice are no long things"),
    pytest.param("他让大家回头看。", id="xiang may stand before a glance"),
    pytest.param("是谁买的？", id="liao may follow shi shei"),
    pytest.param("你都得很认真。", id="dei is no de"),
    pytest.param("仪表盘上的数字停在零下三十一度。", id="xia of degrees below zero"),
    pytest.param("脚板大，站得稳。", id="de of what one can do as well as of how"),
    pytest.param("他说已经吃过了。", id="guo may follow yijing"),
    pytest.param("我们觉得很好。", id="juede is one word"),
    pytest.param("一停下来，灯就是新的问题。", id="jiushi is no jiu"),
    pytest.param("那样一来，危险的就很多。", id="in that case is no yi before a verb"),
    pytest.param("这么一来，大家就都知道了。", id="in this case is no yi before a verb"),
    pytest.param("一停下来，灯就不亮了。", id="cai and zai may stand before bu"),
    pytest.param("孩子一动不动，大家就很担心。", id="yi of a set phrase with bu"),
    pytest.param("他们一问一答，问题就清楚了。", id="yi of a set phrase with yi"),
    pytest.param("她想了一想，马上就明白了。", id="a try at something after le"),
    pytest.param("你想一想，答案就出来了。", id="a verb said twice"),
    pytest.param("一开始，大家就很高兴。", id="at the beginning is no yi before a verb"),
    pytest.param("一来路远，二来天就黑了。", id="in the first place"),
    pytest.param("万一看错了，我们就换一家。", id="just in case"),
    pytest.param("过了一站，人就少了。", id="one stop on the way"),
    pytest.param("星期一上班，大家就很忙。", id="yi of a day of the week"),
    pytest.param("他给我倒了一杯热水和一碗汤。", id="the object of giving does not end the clause"),
    pytest.param("沙子从五六捧降到了一捧。", id="a number without its measure word"),
    pytest.param("这是最难的两年之一。", id="one of two, or between them"),
    pytest.param("这样做不能再好，也没有别人做。", id="no zai of a condition"),
    pytest.param("最难的是赶日子。", id="what follows de is no noun"),
    pytest.param("他一直守着，没动。", id="yizhi may stand before liao too"),
    pytest.param("他常常在电话里学狗叫。", id="what one imitates is not learnt there"),
    pytest.param("我昨天把伞落在车里了。", id="what is left behind does not fall"),
    pytest.param("我们排了十三天。", id="what was planned did not go on"),
    pytest.param("医生给他开了三天药。", id="so much medicine did not go on"),
]


@pytest.mark.parametrize(("subtype", "sentence", "key"), LICENSED)
def test_a_frame_calls_for_the_word_that_stands_there(subtype: str, sentence: str, key: str) -> None:
    made = items(Document(talk(("甲", sentence, None), language=None)), Tally())
    [item] = (item for item in made if item.subtype == subtype and item.key == key)
    assert item.prompt == sentence.replace(key, "＿＿", 1)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("因为他一下车，孩子就哭了。", id="as soon as"),
        pytest.param("由于天气不好，我一下车，手就冻红了。", id="as soon as, in a clause of its own"),
        pytest.param("因为只要有人问，他就会解释。", id="if only"),
    ],
)
def test_after_a_reason_cai_is_not_offered_beside_jiu(sentence: str) -> None:
    made = items(Document(talk(("甲", sentence, None), language=None)), Tally())
    assert not [item for item in made if item.key == "就" and "才" in {one.option for one in item.distractors}]


@pytest.mark.parametrize(
    ("sentence", "pattern"),
    [
        pytest.param("有人站在那儿一直道歉。", "「站在…」は", id="nothing stands between"),
        pytest.param("有人站在马路上一直道歉。", "「站在…上」は", id="something stands between"),
        pytest.param("有人站在马路边上一直道歉。", "「站在…边上」は「〜のそばに立つ」", id="beside is one word"),
        pytest.param("他坐在两个老师之间听课。", "「坐在…之间」は「〜の間に座る」", id="between is one word"),
        pytest.param("客人的年龄集中在三十岁以下。", "「集中在…以下」は「〜以下に集まる", id="below is one word"),
        pytest.param("费用必须控制在三万元以内。", "「控制在…以内」は「〜以内に抑える」", id="within is one word"),
        pytest.param(
            "温度一直保持在二十度以上。", "どの範囲にあるかを表す形です", id="a range of no verb that is told"
        ),
    ],
)
def test_a_pattern_leaves_a_gap_only_where_something_stands_there(sentence: str, pattern: str) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == "在")
    assert pattern in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("爷爷临走的时候留给他们一台旧钟。", True, id="who gets it"),
        pytest.param("每天晚上留给他们的时间只有三个小时。", False, id="what describes a noun"),
    ],
)
def test_who_gets_it_is_named_whole(sentence: str, *, is_asked: bool) -> None:
    found = [item for item in items(_document(sentence), Tally()) if item.key == "给"]
    assert bool(found) is is_asked
    assert all("「他們」" in (item.explanation.ja or "") or "「他们」" in (item.explanation.ja or "") for item in found)


def test_what_is_done_for_somebody_is_named_without_its_aspect() -> None:
    [item] = (item for item in items(_document("我给老师写过信，可是没有回信。"), Tally()) if item.key == "给")
    assert "「给…写信」は「〜に手紙を書く」" in (item.explanation.ja or "")
    assert "写过" not in f"{item.explanation}{[each.why for each in item.distractors]}".replace("写过信，可是", "")


@pytest.mark.parametrize(
    ("sentence", "ja", "en"),
    [
        pytest.param("两台机器的误差在三毫米以内。", "〜以内である、〜以内に収まる", "to be within …", id="is within"),
        pytest.param("这些书要在三天以内看完。", "〜以内に、〜のうちに", "within …", id="is done within"),
        pytest.param("可是王老师不在名单之内。", "〜の中に", "among …, included in …", id="is on a list"),
    ],
)
def test_what_is_within_a_limit_is_told_apart_from_what_is_done_within_it(sentence: str, ja: str, en: str) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == "在")
    assert ja in (item.explanation.ja or "")
    assert f"“{en}”" in (item.explanation.en or "")


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("他把杯子放在最底下。", id="the very bottom"),
        pytest.param("他坐在最前面。", id="the very front"),
        pytest.param("他把这句话放在最后头。", id="the very end"),
        pytest.param("防洪标准提高到三十年一遇。", id="once in so many years"),
        pytest.param("他爸爸坐在台下。", id="where one looks on"),
        pytest.param("他说，在马路边上也能看见湖。", id="beside is one word"),
    ],
)
def test_what_is_no_side_of_anything_is_not_told_as_one(sentence: str) -> None:
    assert "在" not in {item.key for item in items(_document(sentence), Tally())}


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("谁也没想到学校离车站这么远。", True, id="so far"),
        pytest.param("那天学校离车站也就这么远。", False, id="only as far"),
    ],
)
def test_what_is_only_so_far_is_not_told_as_far(sentence: str, *, is_asked: bool) -> None:
    assert ("离" in {item.key for item in items(_document(sentence), Tally())}) is is_asked


@pytest.mark.parametrize(
    ("sentence", "key", "ja", "en"),
    [
        pytest.param("他开了二十年车。", "了", "「二十年」という時間の長さ", "二十年 says for how long", id="length"),
        pytest.param("这本书他看了三遍。", "了", "「三遍」という回数", "三遍 says how often", id="times"),
        pytest.param(
            "他从来不往里看。", "往", "「往里」は「中へ、奥へ」", "往里 means “inwards”", id="a direction alone"
        ),
        pytest.param("他往手里塞了一个鸡蛋。", "往", "〜の中へ", "“into …”", id="into something"),
        pytest.param("他往门外走了一会儿。", "往", "〜の外へ", "“out of …”", id="out of something"),
        pytest.param("他在日记里写：“今天很好。”", "在", "「在…里写」は「〜に書く」", "to write in …", id="writing in"),
        pytest.param(
            "他每天在房间里写信给朋友。",
            "在",
            "それをする場所（〜で）",
            "where something is done",
            id="a room, not paper",
        ),
        pytest.param("面包店一直卖到晚上。", "到", "…まで売る", "to sell until", id="until when one sells"),
        pytest.param("他把照片保存到电脑里。", "把", "〜に保存する", "to save … to", id="where one saves"),
        pytest.param("我们把项目推进到下一个阶段。", "把", "推し進める", "push … forward", id="work that goes on"),
        pytest.param("他在仓库里拉货，很辛苦。", "在", "引く", "to pull", id="what is pulled, and no violin"),
        pytest.param(
            "她把木头变成了桌子。", "把", "「变成」の対象（何を）", "what is acted on", id="no object of becoming"
        ),
        pytest.param("他在电话里说他不来。", "在", "「里」が付いた", "里 makes a place of", id="where one says it"),
        pytest.param(
            "他在本子里写：“好。”", "在", "どこに書くのかを", "where something is written", id="where it is written"
        ),
        pytest.param(
            "他在本子里画了一只猫。", "在", "どこに描くのかを", "where something is drawn", id="where it is drawn"
        ),
        pytest.param(
            "机器翻译对您的影响大吗？", "对", "「影响大」と組んで", "影响大 tells of an effect", id="de left out"
        ),
        pytest.param(
            "它在那儿等了很久。",
            "在",
            "「等」をする場所",
            "the place where the action (等) happens",
            id="waiting there",
        ),
        pytest.param("他在床上躺着，没动。", "在", "〜に横になっている", "to lie in or on …", id="lying somewhere"),
        pytest.param(
            "他在工厂里做了很多年的东西。",
            "在",
            "「在…里做」は「〜で（仕事などを）する",
            "在…里做 means “to do (work)",
            id="working in",
        ),
        pytest.param(
            "他独自坐在边上看书。",
            "在",
            "「边上」を示す語が必要です",
            "边上 says where",
            id="at the side",
        ),
        pytest.param("我们都坐在那把椅子上。", "在", "「坐在…上」は「〜", "坐在…上 means “to sit", id="on a chair"),
        pytest.param(
            "全家人坐在圆桌上吃饺子。", "在", "「（机や食卓）につく」", "means “to sit at …”", id="at a table"
        ),
        pytest.param("孩子们都坐在桌子上写字。", "在", "「（机や食卓）につく」", "means “to sit at …”", id="at a desk"),
        pytest.param("她把客人的电话记在纸上。", "把", "「…を〜に書き留める」", "“to note … down in …”", id="on paper"),
        pytest.param("我们守了两个晚上，什么都没看见。", "两", "「二晩」", "“two nights", id="two nights"),
        pytest.param("桌上放着两个旧书包和一把伞。", "两", "「二つの〜」", "“two (things)”", id="two things"),
        pytest.param("我看见两个老农民站在河边。", "两", "「二人の〜」", "“two (people)”", id="two farmers"),
        pytest.param("城里有两个俱乐部和一家书店。", "两", "「二つの〜、二人の〜」", "“two”", id="two bodies"),
        pytest.param("门口来了两个卖菜的。", "两", "「二つの〜、二人の〜」", "“two”", id="nothing tells which"),
        pytest.param("他练了两个冬天，终于学会了。", "两", "「二度の冬」", "“two winters”", id="two winters"),
        pytest.param("这条街上只剩下两家。", "两", "「二軒、二社」", "two (households", id="two of them"),
        pytest.param(
            "他养了三十年牛。", "了", "続けてきた", "has been done so far, for that long", id="so far, or over"
        ),
        pytest.param("你先学会跟它一起动。", "跟", "「〜と一緒に」", "“together with …”", id="together"),
        pytest.param(
            "工资从三千增加到了五千。",
            "到",
            "「…から…に増える」",
            "“to increase from … to …”",
            id="from where to where",
        ),
        pytest.param("房租从八百涨到了两千元。", "到", "「…から…まで上がる", "go up from … to …", id="going up"),
        pytest.param("他从早上睡到了下午。", "到", "「…から…まで寝る」", "to sleep from … until …", id="from when"),
        pytest.param(
            "两个人住在对门，见面只点头。", "两", "量詞「个」", "a measure word (个)", id="measure word by itself"
        ),
        pytest.param(
            "两个人住在对门，见面只点头。", "两", "「两个人」は「二人」という意味", "“two people”", id="two people"
        ),
        pytest.param("那里住着两个孩子和一只狗。", "两", "「二人の〜」", "two (people)", id="two children"),
        pytest.param("她正在那边躺着，没动。", "着", "前の「正」が", "正 says that", id="the adverb that stands there"),
        pytest.param("什么都没有。", "都", "前に「什么」があり", "什么 … + 都 or 也 + 没有", id="the word that asks"),
        pytest.param("他什么也没说。", "也", "何も…ない", "means “nothing, not any", id="nothing"),
        pytest.param("他哪儿也没去。", "也", "どこにも…ない", "means “nowhere", id="nowhere"),
        pytest.param("她说得一点都没错。", "都", "「一点都没…」", "一点都没… means", id="a little, without er"),
        pytest.param("下面的时间交给家长。", "给", "相手の「家长」", "家长 is the one", id="the parents"),
        pytest.param("伞就放在那里，没人拿。", "在", "場所「那里」", "放在… means", id="there is one word"),
        pytest.param("画就挂在我们这里的墙上。", "在", "「挂在…上」", "挂在…上 means", id="here is no inside"),
        pytest.param("毛巾就挂在门把手上。", "在", "「挂在…上」", "挂在…上 means", id="a handle is no hand"),
        pytest.param("他在我这儿画过画。", "在", "「画」をする場所", "在…画 means “to draw", id="at somebody's place"),
        pytest.param("他把时间都花在修机器上。", "在", "使い道（…上）", "say what money, time or", id="it is spent on"),
        pytest.param("他把书藏在箱子里。", "在", "、場所（…里）", "say where, so", id="where it is"),
        pytest.param("种子都埋在沙子下面。", "在", "、場所（…下面）", "say where, so", id="under what it is"),
        pytest.param("权力掌握在少数人手里。", "在", "場所や対象（…手里）", "say where or on what", id="or on what"),
        pytest.param("费用到底是怎么定的？", "的", "「怎么」、つまり", "stresses how it is done", id="how it is done"),
        pytest.param(
            "那座桥是一九三二年春天建成的。", "的", "「一九三二年春天」、つまり", "stresses when", id="when it was done"
        ),
        pytest.param("您是什么时候来的？", "的", "「什么时候」、つまり", "done: 什么时候", id="when one came"),
        pytest.param("您做木工是跟谁学的？", "的", "「跟谁」の部分", "on the person: 跟谁", id="from whom one learnt"),
        pytest.param(
            "这把琴是在哪儿买的？", "的", "「在哪儿」、つまり「どこ」", "where it is", id="where one bought it"
        ),
        pytest.param("师母对徒弟要求很高。", "对", "求める相手", "how much is demanded", id="of whom it is demanded"),
        pytest.param("噪音对鸟的影响很大。", "对", "影響や働きの及ぶ", "an effect, so", id="on what it has an effect"),
        pytest.param(
            "这间屋子既没有窗户，也没有灯。", "既", "どちらも打ち消し", "both of which are denied", id="neither nor"
        ),
        pytest.param("这间屋子既没有窗户，也没有灯。", "既", "〜もなければ", "neither … nor", id="there is neither"),
        pytest.param("这汤既不咸，也不辣。", "既", "〜でも…でもない", "neither … nor", id="it is neither"),
        pytest.param("她给鸟留了一碗水。", "给", "（人や物）のために", "for somebody or something", id="for a bird"),
        pytest.param("他把声音关掉了。", "把", "…を切る、", "to turn … off", id="off"),
        pytest.param("他住在学校后面。", "在", "〜の後ろに住む", "to live behind …", id="to live behind"),
        pytest.param("他站在学校后头。", "在", "〜の後ろに立つ", "to stand behind …", id="to stand behind"),
        pytest.param("他住在学校里面。", "在", "〜の中に住む", "to live inside …", id="to live inside"),
        pytest.param("他从半夜两点开始写信。", "从", "〜から（し始める）", "starting from …", id="at what hour"),
        pytest.param(
            "他从去年开始写信。", "从", "〜から（始まって）", "from … on", id="from last year on, and writing"
        ),
        pytest.param("你到底想要什么呢？", "呢", "「到底…呢？」", "到底…呢？ is", id="the question word there"),
        pytest.param(
            "他最爱听的一句话是什么？",
            "的",
            "説明する語句＋的＋名詞",
            "description + 的 + noun",
            id="a clause describes too",
        ),
        pytest.param(
            "从那天起，他每天早上去跑步。", "从", "「起」と組んで", "together with 起", id="since, without the day"
        ),
        pytest.param(
            "从那天起，他每天早上去跑步。", "从", "「从…起」", "从…起", id="a pattern leaves out what is in it"
        ),
        pytest.param("增长率从三点一回升到三点四。", "到", "持ち直す", "to recover from", id="what goes up again"),
        pytest.param("从去年以来，店里一直没有客人。", "从", "〜以来（ずっと）", "since …", id="all the time since"),
        pytest.param("从去年以来，店里一直没有客人。", "从", "「从…以来」", "从…以来", id="since a year"),
        pytest.param(
            "增长率从三点一回升到三点四。", "到", "「三点四」", "从…回升到…", id="a decimal, and a verb of two"
        ),
        pytest.param("利率从四点五下降到三点零六。", "到", "「三点零六」", "从…下降到…", id="two decimals"),
        pytest.param("他每天从晚上睡到三点十分。", "到", "「三点十分」", "从…睡到…", id="an hour with its minutes"),
        pytest.param("那天火车晚开了十分钟。", "了", "差の大きさ", "says by how much", id="how much later"),
        pytest.param("他在那里多住了三天。", "了", "多住了三天", "says by how much", id="how much longer"),
        pytest.param("我们差不多等了三天。", "了", "時間の長さ", "says for how long", id="nearly so long"),
        pytest.param("他至少看了半天。", "了", "時間の長さ", "says for how long", id="at least so long"),
        pytest.param("货损率从千分之三涨到千分之九。", "到", "「千分之九」", "千分之九", id="a fraction"),
        pytest.param("你给我打电话吧。", "给", "「打电话」をする相手", "place that one phones", id="whom one calls"),
        pytest.param("他后来卖给我一套房子。", "给", "受け取る相手の「我」", "marks the receiver", id="who gets it"),
    ],
)
def test_a_reason_speaks_of_what_stands_there(sentence: str, key: str, ja: str, en: str) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == key)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "ja", "en"),
    [
        pytest.param("门口有两条狗。", "二匹の〜（魚や犬など）", "two (fish, dogs and the like)", id="animals"),
        pytest.param("这里有两条河。", "二本の〜（細長いもの）", "two (long things)", id="long things"),
        pytest.param(
            "那边新修了两条石板路。", "二本の〜（細長いもの）", "two (long things)", id="a long word for a road"
        ),
    ],
)
def test_a_measure_word_is_told_by_what_is_measured(sentence: str, ja: str, en: str) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == "两")
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("前两条尚可通融，第三条不能。", id="rules, which are not named there"),
        pytest.param("我给您看两条新规定。", id="rules"),
        pytest.param("路上传来两条消息。", id="news"),
    ],
)
def test_nothing_long_is_seen_in_what_is_not_long(sentence: str) -> None:
    asked = (item for item in items(_document(sentence), Tally()) if item.key == "两")
    assert all("細長い" not in (item.explanation.ja or "") for item in asked)


@pytest.mark.parametrize(
    ("sentence", "wrong", "ja", "en"),
    [
        pytest.param(
            "我在那儿站了很久。", "的", "「很久」が時間の長さを表す", "很久 is a length of time,", id="no noun follows"
        ),
        pytest.param(
            "我在那儿站了很久。",
            "着",
            "続いていることを表すので",
            "so a length of time such as 很久",
            id="zhe before a time",
        ),
        pytest.param(
            "这本书他看了三遍。",
            "在",
            "進行を表す「在」は動詞の前に置く語です。",
            "needs a place or a point in time, not a number of times such as 三遍.",
            id="zai before a number of times",
        ),
    ],
)
def test_a_particle_is_refuted_by_its_own_reason(sentence: str, wrong: str, ja: str, en: str) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == "了")
    whys = {each.option: each.why for each in item.distractors}
    assert ja in (whys[wrong].ja or "")
    assert en in (whys[wrong].en or "")
    others = [why for option, why in whys.items() if option != wrong]
    assert others
    assert not any(ja in (why.ja or "") or en in (why.en or "") for why in others)


@pytest.mark.parametrize("sentence", UNLICENSED)
def test_no_frame_calls_for_a_word(sentence: str) -> None:
    [spot] = Document(talk(("甲", sentence, None), language=None)).spots
    assert not list(sites(spot))


def test_of_two_that_something_is_compared_with_the_word_before_both_is_called_for() -> None:
    [spot] = Document(talk(("甲", "跟店里的风水和食谱比起来，这不算难。", None), language=None)).spots
    assert [site.key for site in sites(spot)] == ["跟"]


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("大得要命。", False, id="a few characters"),
        pytest.param("外面的风大得要命。", True, id="a sentence"),
    ],
)
def test_a_word_is_asked_only_in_what_can_be_read(sentence: str, *, is_asked: bool) -> None:
    tally = Tally()
    assert bool(list(items(_document(sentence), tally))) is is_asked
    assert bool(tally.refused["bare-prompt"]) is not is_asked


def test_a_traditional_sentence_is_asked_in_traditional_characters() -> None:
    sentence = "因為他沒有時間，所以我們換了一天。"
    [item] = items(Document(talk(("甲", sentence, None), language=None)), Tally())
    assert item.key == "因為"
    assert {wrong.option for wrong in item.distractors} == {"雖然", "如果", "即使"}


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        pytest.param("价钱从十块涨到了十二块。", "「十二块」", id="an amount"),
        pytest.param("我们从五点谈到九点。", "「九点」", id="an hour"),
        pytest.param("退货率降到了百分之六。", "「百分之六」", id="a share"),
        pytest.param("我们下降到两百二十米左右。", "「两百二十米」", id="a depth"),
        pytest.param("老师给我们推荐了一本有意思的书。", "给…推荐」", id="a verb"),
    ],
)
def test_an_explanation_cites_whole_words(sentence: str, cited: str) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key in {"到", "给"})
    assert cited in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("sentence", "ja", "en"),
    [
        pytest.param("这跟金融没有关系。", "〜と関係がない", "to have nothing to do with …", id="no connection"),
        pytest.param(
            "这跟金融没有直接关系。",
            "〜と直接の関係はない",
            "to have no direct connection with …",
            id="none that is direct",
        ),
        pytest.param(
            "这跟金融没有很大的关系。", "〜とあまり関係がない", "not to have much to do with …", id="not much"
        ),
        pytest.param("这跟金融有关系。", "〜と関係がある", "to have to do with …", id="a connection"),
        pytest.param(
            "这跟金融有直接关系。", "〜と直接の関係がある", "to have a direct connection with …", id="a direct one"
        ),
        pytest.param("这跟金融有很大的关系。", "〜と大きく関係している", "to have a lot to do with …", id="much"),
        pytest.param("他的想法跟我们不一样。", "〜と違う", "different from …", id="unlike"),
        pytest.param("他的想法跟我们一样。", "〜と同じ、〜と同じように", "the same as …, just like …", id="like"),
        pytest.param("他对我们没有信心。", "〜に自信（期待）が持てない", "to have no confidence in …", id="no trust"),
        pytest.param("他对我们有信心。", "〜に自信（期待）が持てる", "to have confidence in …", id="trust"),
    ],
)
def test_a_denied_pattern_keeps_its_denial_in_what_it_means(sentence: str, ja: str, en: str) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key in {"跟", "对"})
    assert f"「{ja}」" in (item.explanation.ja or "")
    assert f"“{en}”" in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "ja", "en"),
    [
        pytest.param(
            "技术掌握在大公司手中。",
            "〜の手に握られている、〜の手にある",
            "to be in the hands of …",
            id="in their hands",
        ),
        pytest.param(
            "权力都集中在少数人手里。", "〜の手に集まる", "to be concentrated in the hands of …", id="gathered in them"
        ),
    ],
)
def test_hands_are_told_in_what_is_held_in_them(sentence: str, ja: str, en: str) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == "在")
    assert f"「{ja}」" in (item.explanation.ja or "")
    assert f"“{en}”" in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "ja", "en"),
    [
        pytest.param(
            "这些经验可以从老木匠那里学到。", "得るかを表す形", "from whom, something is got.", id="what is learnt"
        ),
        pytest.param("奖品要从这些玩具中挑。", "何の中から選ぶか", "from among what something is chosen", id="a prize"),
    ],
)
def test_what_is_got_is_told_apart_from_what_is_chosen(sentence: str, ja: str, en: str) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == "从")
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("昨天因为路实在太远，所以他打算搬走。", True, id="of what follows"),
        pytest.param("没有人去，是因为路实在太远，所以他打算搬走。", False, id="of what was said before"),
    ],
)
def test_a_reason_of_what_stands_before_it_asks_for_no_result(sentence: str, *, is_asked: bool) -> None:
    found = [item for item in items(_document(sentence), Tally()) if item.key == "所以"]
    assert bool(found) is is_asked


def test_a_word_that_stands_in_the_sentence_twice_is_not_asked() -> None:
    tally = Tally()
    sentence = "因为他因为生病没有来，所以我们换了一天。"
    assert "因为" not in {item.key for item in items(_document(sentence), tally)}
    assert tally.refused["gap-in-prompt"]


@pytest.mark.parametrize(
    "frame", [pytest.param(frame, id=f"{row} {frame.keys.pattern}") for row, frame in enumerate(frames(), start=2)]
)
def test_every_frame_offers_two_wrong_words_at_least_that_are_explained_and_no_key(frame: Frame) -> None:
    assert len(frame.wrong) >= 2
    assert set(frame.wrong) <= function_words().keys()
    assert not any(frame.keys.fullmatch(word) for word in frame.wrong)


@pytest.mark.parametrize(
    "frame", [pytest.param(frame, id=f"{row} {frame.keys.pattern}") for row, frame in enumerate(frames(), start=2)]
)
def test_every_frame_that_quotes_a_word_of_the_sentence_finds_one(frame: Frame) -> None:
    quotes = any("{anchor}" in text for _, text in frame.calls_for.items())
    assert quotes <= ("anchor" in compiled(frame.after).groupindex)


@pytest.mark.parametrize(
    ("sentence", "key", "anchor"),
    [
        pytest.param("他把小船还回去了。", "把", "还回去", id="back there"),
        pytest.param("他把书带回来了。", "把", "带回来", id="back here"),
        pytest.param("你先把箱子搬上去再说。", "把", "搬上去", id="up there"),
        pytest.param("他把箱子搬进屋里。", "把", "搬进", id="the place follows"),
        pytest.param("我把这本书从头看到尾。", "把", "看到尾", id="to the end"),
        pytest.param("我又把录音听到第三遍。", "把", "听到第三遍", id="so often"),
        pytest.param("他把信送到去年开的邮局。", "把", "送到", id="a place that begins with last year"),
        pytest.param("老人的存款被骗走了。", "被", "骗走", id="away"),
        pytest.param("他们把价格提高到三百元。", "把", "提高到", id="as far as"),
    ],
)
def test_a_verb_is_named_with_its_whole_complement(sentence: str, key: str, anchor: str) -> None:
    found = [site for spot in Document(talk(("甲", sentence, None))).spots for site in sites(spot)]
    assert anchor in {site.anchor for site in found if site.key == key}


def test_frames_of_one_subtype_ask_parts_of_a_sentence_that_show_each_other_nowhere() -> None:
    sentence = "他对这个行业很感兴趣，不过家里的人都劝他去大公司上班，所以他后来还是把自己的想法写下来交给了父亲。"
    made = [item for item in items(_document(sentence), Tally()) if item.subtype == "grammar"]
    shown = [item.prompt.replace("＿＿", item.key) for item in made]
    assert all(one == other or one not in other for one in shown for other in shown)


def test_every_further_item_of_a_word_counts_for_less() -> None:
    turns = [("甲", f"{book}比{other}更重要。", None) for book, other in ("书票", "票书", "山水")]
    made = list(items(Document(talk(*turns, language=None)), Tally()))
    assert [item.key for item in made] == ["比"] * 3
    assert made[0].merit > made[1].merit > made[2].merit


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("她一口气走完，坐在上面休息。", True, id="on top"),
        pytest.param("她一口气走完，坐在最上面那级休息。", False, id="the topmost one"),
    ],
)
def test_the_topmost_one_is_not_the_top_of_it(sentence: str, *, is_asked: bool) -> None:
    made = [item for item in items(_document(sentence), Tally()) if "坐在" in (item.explanation.ja or "")]
    assert bool(made) is is_asked


@pytest.mark.parametrize(
    ("sentence", "key", "is_asked"),
    [
        pytest.param("等车比走路还难受。", "比", False, id="hard to bear, and not hard"),
        pytest.param("等车比走路还难。", "比", True, id="hard"),
        pytest.param("她唱得那么好听。", "得", False, id="good to hear, and not good"),
        pytest.param("她唱得那么好。", "得", True, id="good"),
        pytest.param("工厂的补贴在成本中占三成。", "在", False, id="a noun that ends like a verb"),
        pytest.param("照片都贴在墙上。", "在", True, id="the verb itself"),
    ],
)
def test_a_verb_and_a_quality_are_whole_words(sentence: str, key: str, *, is_asked: bool) -> None:
    assert any(item.key == key for item in items(_document(sentence), Tally())) is is_asked


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("我们坐在出租车中聊天。", True, id="inside"),
        pytest.param("坐在他对面的是中学老师。", False, id="a school"),
        pytest.param("我们一直住在上海。", False, id="a town"),
        pytest.param("很多人站在路上聊天。", True, id="on a road"),
        pytest.param("他坐在八百公里以外写信。", False, id="a measure, and not inside"),
        pytest.param("他们坐在高中操场聊天。", False, id="a kind of school"),
        pytest.param("我们只好站在其中一块石板等他。", False, id="one of them"),
        pytest.param("那时他住在北京上大学。", False, id="what he does there"),
        pytest.param(
            "那里最暖，用温水袋放在她腋下，过了两个钟头她才认得人。", False, id="an armpit, and not under anything"
        ),
        pytest.param("那里最暖，用温水袋放在她脚边的箱子里，过了两个钟头她才认得人。", True, id="in a box"),
    ],
)
def test_a_place_does_not_end_where_a_longer_word_begins(sentence: str, *, is_asked: bool) -> None:
    assert any(item.key == "在" for item in items(_document(sentence), Tally())) is is_asked


@pytest.mark.parametrize(
    ("sentence", "key", "ja"),
    [
        pytest.param("我只好跟他商量。", "跟", "相手があってすることなので、その相手（〜と）", id="with"),
        pytest.param("这件事跟你没有关系。", "跟", "何（だれ）との関係か", id="a relation"),
        pytest.param("他们的产品会和手机捆绑。", "和", "「捆绑」の相手となる人や物", id="tied to it"),
        pytest.param("他对我很热情。", "对", "態度や気持ちの向かう対象", id="a feeling"),
        pytest.param("她对这项工作没有信心。", "对", "気持ちや考えの向かう対象", id="what one feels about something"),
        pytest.param("早睡对孩子有好处。", "对", "影響や働きの及ぶ対象", id="what does good to whom"),
        pytest.param("她对学生的态度很好。", "对", "態度や気持ちなどの向かう対象", id="no effect"),
        pytest.param("这样的安排对新手不太有利。", "对", "その対象（〜に対して、〜にとって）", id="for whom"),
        pytest.param("无论白天，还是晚上，门都开着。", "无论", "「还是」で並べた", id="two cases and no question"),
        pytest.param("无论天气怎么样，老人都要出门散步。", "无论", "疑問詞で挙げた", id="a question word"),
        pytest.param("我们要向他学习。", "向", "手本や頼りにして", id="a model"),
        pytest.param("妹妹有点怕。", "有点", "性質や気持ちを表す「怕」", id="a verb of feeling is no adjective"),
    ],
)
def test_what_is_called_for_is_not_what_a_wrong_word_is_said_to_do(sentence: str, key: str, ja: str) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == key)
    assert ja in (item.explanation.ja or "")
    assert not any(ja in (wrong.why.ja or "").partition("が、ここでは")[0] for wrong in item.distractors)


def test_of_a_word_that_has_ever_the_same_wrong_words_few_are_asked() -> None:
    tally = Tally()
    turns = [("甲", f"他昨天又买了两{noun}。", None) for noun in ("本新书", "张桌子", "杯咖啡")]
    made = [item for item in items(Document(talk(*turns, language=None)), tally) if item.key == "两"]
    assert len(made) == 1
    assert tally.refused["many-alike"]


def test_what_would_be_a_long_prompt_is_not_asked() -> None:
    tally = Tally()
    sentence = f"虽然{'我们走过很多很多地方看过很多很多风景' * 4}，但是我们没有钱。"
    assert not [item for item in items(_document(sentence), tally) if item.subtype == "connective"]
    assert tally.refused["long-prompt"]


def test_a_longer_wrong_word_that_the_prompt_shows_is_not_offered() -> None:
    sentence = "即使是我本人，也只有列席的权利。"
    assert not [item for item in items(_document(sentence), Tally()) if "只有" in item.all_options]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        pytest.param("送给", ["送", "给"], id="verb and gei"),
        pytest.param("对我来说", ["对", "我来说"], id="set phrase"),
        pytest.param("都会", ["都", "会"], id="adverb and auxiliary"),
        pytest.param("觉得", ["觉得"], id="one word"),
        pytest.param("公司", ["公司"], id="no function word"),
    ],
)
def test_a_word_with_a_function_word_in_it_is_taken_apart(word: str, parts: list[str]) -> None:
    assert list(words_apart([word])) == parts


def _document(sentence: str) -> Document:
    return Document(talk(("甲", sentence, None), language=None))


@pytest.mark.parametrize(
    ("sentence", "translation", "key", "meaning"),
    [
        pytest.param(
            "她出门以前把收音机关掉了。", "出かける前にラジオを消した。", "把", "「…を消す」", id="one of three"
        ),
        pytest.param(
            "这条河从山脚开始变宽。", "川は山のふもとから広くなり始める。", "从", "…し始める」", id="what begins then"
        ),
        pytest.param(
            "这本书虽然很旧，但是内容很新。", "古い本だが中身は新しい。", "虽然", "〜だが、しかし…", id="two clauses"
        ),
    ],
)
def test_the_translation_tells_what_a_pattern_means(sentence: str, translation: str, key: str, meaning: str) -> None:
    found = Document(talk(("甲", sentence, translation)))
    [item, *_] = (item for item in items(found, Tally()) if item.key == key)
    assert meaning in (item.explanation.ja or "")


def test_what_stands_beside_the_gap_is_named_before_what_stands_at_large() -> None:
    [item] = (item for item in items(_document("我们从五点谈到九点。"), Tally()) if item.key == "到")
    assert "前の「从」" in (item.explanation.ja or "")
    assert "从…谈到…" in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "key", "level"),
    [
        pytest.param("我们自己跟老师合作。", "跟", 3, id="an everyday word"),
        pytest.param("他的父母在北京的一家工厂打工。", "在", 3, id="among harder words, of which there are few"),
        pytest.param("我妈妈在北京的一家医院工作。", "在", 1, id="among easy ones"),
        pytest.param("我们自己与老师合作。", "与", 5, id="a formal one"),
        pytest.param("我们天天跟老师打交道。", "跟", 6, id="beside a hard word that decides it"),
        pytest.param("您是什么时候来的？", "的", 2, id="when it was, which beginners learn"),
        pytest.param("据老师说，学生都来了。", "据", 5, id="one that is not as hard as where it stands alone"),
    ],
)
def test_a_formal_word_is_of_a_higher_level(sentence: str, key: str, level: int) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == key)
    assert item.level == level


def test_a_measured_time_is_never_beside_what_joins_a_degree() -> None:
    [item] = (item for item in items(_document("他在那里想了很久。"), Tally()) if item.key == "了")
    assert "得" not in item.all_options


@pytest.mark.parametrize(
    ("sentence", "key", "never", "options"),
    [
        pytest.param("乘客从来没见过您。", "过", "着", {"过", "了", "得"}, id="zhao after to see"),
        pytest.param(
            "我在这里住了三年。", "了", "地", {"了", "着", "在"}, id="di tempts nobody before a length of time"
        ),
        pytest.param(
            "我们把时间都花在从这里搬到那里上。", "在", "从", {"在", "着", "了"}, id="the character after the gap"
        ),
        pytest.param("我们沿着河走了五天。", "了", "得", {"了", "着", "在"}, id="walking would take five days"),
        pytest.param("我們沿著河走了五天。", "了", "得", {"了", "著", "在"}, id="the same in traditional characters"),
        pytest.param("那个冬天我跑了四趟。", "了", "得", {"了", "着", "在"}, id="one has to go four times"),
        pytest.param("我从来没骑过马。", "过", "地", {"过", "了", "着", "得"}, id="zhe after another verb"),
        pytest.param("我从来没有想过要当老师。", "过", "着", {"过", "了", "得"}, id="never to have had in mind"),
        pytest.param("我从来没有跑过这么快。", "过", "得", {"过", "了", "着"}, id="never to have run so fast"),
        pytest.param("我從來沒有想過要當老師。", "過", "著", {"過", "了", "得"}, id="in traditional characters"),
        pytest.param(
            "他只有晚上才回家，可是很爱孩子。",
            "只有",
            "虽然",
            {"只有", "不但", "即使"},
            id="a contrast after it",
        ),
        pytest.param(
            "他只有晚上才回家，孩子很想他。",
            "只有",
            "无论",
            {"只有", "不但", "虽然", "即使"},
            id="no contrast after it",
        ),
        pytest.param("从学校来说，这个决定并不容易。", "从", "对", {"从", "离", "向", "给"}, id="for the school"),
        pytest.param("从长期看，这个办法更好。", "从", "向", {"从", "离", "给", "把"}, id="looking ahead"),
        pytest.param("她给学校写了一封信。", "给", "从", {"给", "把", "对"}, id="a letter from there"),
        pytest.param("他给家里买了一张桌子。", "给", "从", {"给", "把", "对"}, id="bought from there"),
        pytest.param(
            "老师给我们讲了很多故事。", "给", "对", {"给", "把", "从", "到"}, id="from us, to us tells nothing"
        ),
        pytest.param("我们要向历史学习。", "向", "从", {"向", "对", "往", "把"}, id="to learn from it"),
        pytest.param("我向学校提出了申请。", "向", "到", {"向", "往", "把"}, id="to go there and ask"),
        pytest.param("这样的地方我再也不去了。", "再", "就", {"再", "才", "还", "更"}, id="then not to go either"),
        pytest.param("雨再大，他也会来上课。", "也", "却", {"也", "才", "更"}, id="and yet he comes"),
        pytest.param("我姐姐在外地打工。", "在", "对", {"在", "从", "离"}, id="no place to do it to"),
        pytest.param("教育比经济更重要。", "比", "对", {"比", "跟", "把", "向"}, id="more important for it"),
        pytest.param("他跟别人不一样。", "跟", "对", {"跟", "比", "把", "从"}, id="to treat others in another way"),
        pytest.param("你们的店跟别人有什么不同？", "跟", "对", {"跟", "比", "把", "从"}, id="what it is to others"),
        pytest.param("这件事跟我没有关系。", "跟", "对", {"跟", "给", "向", "从"}, id="it is nothing to me"),
        pytest.param("他们的产品会和手机捆绑。", "和", "给", {"和", "对", "向", "从"}, id="tied up by it"),
        pytest.param("这件事我们会跟大家讨论。", "跟", "给", {"跟", "对", "向", "从"}, id="discussed by all"),
        pytest.param("理论要跟实际相结合。", "跟", "给", {"跟", "对", "向", "从"}, id="combined by it"),
        pytest.param("他往杯子里倒满了水。", "往", "给", {"往", "对", "被", "比"}, id="to fill it"),
        pytest.param("我们要为大局着想。", "为", "从", {"为", "把", "往"}, id="starting from it"),
        pytest.param("气温从十度升到三十度。", "到", "向", {"到", "在", "着", "得"}, id="rising towards it"),
        pytest.param("他谈了谈有点奇怪的想法。", "有点", "一些", {"有点", "一点儿", "一下"}, id="several such"),
        pytest.param("他只有星期天才有空。", "才", "还", {"才", "就", "都", "却"}, id="still free only then"),
    ],
)
def test_no_word_is_offered_that_may_stand_there_or_that_nobody_takes(
    sentence: str, key: str, never: str, options: set[str]
) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == key)
    assert never not in item.all_options
    assert set(item.all_options) == options


def test_two_wrong_words_at_least_are_left() -> None:
    tally = Tally()
    assert not [item for item in items(_document("我在店里找了三年。"), tally) if item.key == "了"]
    assert tally.refused["few-options"]


@pytest.mark.parametrize(
    ("sentence", "key", "pattern", "meaning"),
    [
        pytest.param(
            "这种药对病人有没有帮助？", "对", "有没有帮助", "〜の助けになるかどうか", id="whether there is any"
        ),
        pytest.param("这种药对病人没有帮助。", "对", "没有帮助", "〜の助けにならない", id="there is none"),
        pytest.param("他在国外留学了三年。", "了", "留学了三年", "時間の長さ", id="how long, with its whole verb"),
        pytest.param("他的左手放得太早。", "得", "放得太早", "様子", id="how it is done, with its verb"),
        pytest.param("他们从早上九点谈到晚上十一点。", "到", "从…谈到…", "「晚上十一点」", id="an hour of the evening"),
        pytest.param("火车停了两个小时。", "了", "停了两个小时", "時間の長さ", id="how long, with its verb"),
        pytest.param("这本书我看了三遍。", "了", "看了三遍", "回数", id="how often, with its verb"),
        pytest.param("火车晚了两个小时。", "两", "两个小时", "二時間", id="two hours"),
        pytest.param("他写了两种方法。", "两", "两种", "二種類", id="two kinds"),
        pytest.param("他买了两个苹果。", "两", "两个", "二つ", id="two things"),
        pytest.param("她给我倒了一杯热水。", "给", "给…倒…", "（人）に", id="verb of giving, and no object"),
        pytest.param("伤人的事从五六起降到了一起。", "到", "从…降到…", "「一起」", id="a number with its measure word"),
        pytest.param("他跟别人有什么区别？", "跟", "跟…有什么区别", "〜とどこが違うのか", id="what difference"),
        pytest.param("他一点儿也不怕。", "也", "一点儿也不", "少しも…ない", id="not in the least"),
        pytest.param("他什么也没有说。", "也", "什么…也没有", "何も…ない", id="nothing"),
        pytest.param("我一直把他当作老师。", "把", "把…当作", "…を〜と見なす", id="treating as"),
        pytest.param("他把一只猫看成老虎。", "把", "把…看成", "…を〜と見る、…を〜と見なす", id="taking for"),
        pytest.param("这次比我当年强，他说。", "比", "比…强", "〜よりいい", id="better than"),
        pytest.param("他一个字也没写。", "也", "一…也没", "一つの…も…ない", id="not a single word"),
        pytest.param("旧报纸她一张也没卖。", "也", "一…也没", "一つも…ない（数え方は", id="not a single one"),
    ],
)
def test_an_explanation_names_the_whole_phrase_and_what_it_means(
    sentence: str, key: str, pattern: str, meaning: str
) -> None:
    [item, *_] = (item for item in items(_document(sentence), Tally()) if item.key == key)
    assert f"「{pattern}" in (item.explanation.ja or "")
    assert meaning in (item.explanation.ja or "")
    assert pattern in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "key", "level"),
    [
        pytest.param("他把钱都花在买书上。", "在", 4, id="what one spends something on"),
        pytest.param("那本书放在桌子上。", "在", 2, id="a place"),
    ],
)
def test_a_field_is_of_a_higher_level_than_a_place(sentence: str, key: str, level: int) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == key)
    assert item.level == level


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("如果走四步都走不了，就赶紧去拍片子。", True, id="what follows"),
        pytest.param("如果走四步都走不了，一按骨头就疼，赶紧去拍片子。", False, id="what comes at once, within it"),
    ],
)
def test_a_condition_is_told_by_what_follows_from_it(sentence: str, *, is_asked: bool) -> None:
    assert any(item.key == "如果" for item in items(_document(sentence), Tally())) is is_asked


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("他昨天把这本书送给了老师。", True, id="what is given"),
        pytest.param("他昨天把这本书转送给了老师。", False, id="the end of what is passed on"),
    ],
)
def test_a_verb_is_named_whole(sentence: str, *, is_asked: bool) -> None:
    found = [item for item in items(_document(sentence), Tally()) if item.key == "把"]
    assert any("送给" in (item.explanation.ja or "") for item in found) is is_asked


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("我的自行车昨天被人家偷走了。", True, id="what was stolen is the subject"),
        pytest.param("我总觉得好像被人家偷走了什么东西。", False, id="what was stolen stands behind"),
        pytest.param("他昨天在车上被人家偷走了两个钱包。", False, id="how many were stolen"),
    ],
)
def test_what_is_done_to_the_subject_is_not_said_of_an_object(sentence: str, *, is_asked: bool) -> None:
    assert any(item.key == "被" for item in items(_document(sentence), Tally())) is is_asked


@pytest.mark.parametrize(
    ("sentence", "is_offered"),
    [
        pytest.param("他把书留下来了。", True, id="a thing does nothing"),
        pytest.param("他把声音录下来了。", True, id="a sound records nobody"),
        pytest.param("他把我的书留下来了。", True, id="nor does what is mine"),
        pytest.param("他把我和书留下来了。", False, id="somebody beside it"),
        pytest.param("他把工作做完了。", False, id="his work may finish him"),
        pytest.param("他把孩子留下来了。", False, id="a child may keep him"),
        pytest.param("他把我们请进屋。", False, id="so may we"),
        pytest.param("他把车送给儿子。", False, id="a car moves"),
    ],
)
def test_the_passive_is_offered_beside_ba_where_nothing_could_do_it(sentence: str, *, is_offered: bool) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == "把")
    assert ("被" in item.all_options) is is_offered


def test_the_reason_after_never_says_that_it_excludes_le() -> None:
    [item] = (item for item in items(_document("乘客从来没见过您。"), Tally()) if item.key == "过")
    [why] = (wrong.why for wrong in item.distractors if wrong.option == "了")
    assert "「没」の後の動詞には付かず" in (why.ja or "")
    assert "it is not used after a verb with 没" in (why.en or "")
    others = [wrong.why.ja or "" for wrong in item.distractors if wrong.option != "了"]
    assert others
    assert all("付かず" not in other and "未" not in other and "「从来没」" in other for other in others)


@pytest.mark.parametrize(
    ("verb", "word", "whole"),
    [
        pytest.param("学", "留学", "留学", id="the end of a word"),
        pytest.param("站", "羊站", "站", id="what the segmenter alone takes for a word"),
        pytest.param("站", "他", "站", id="another word before it"),
        pytest.param("画", "图画", "画", id="a noun across two words"),
        pytest.param("读", "就读", "读", id="an adverb and a verb"),
        pytest.param("学", "勤工俭学", "学", id="an idiom"),
    ],
)
def test_a_verb_is_named_with_the_word_that_it_ends(verb: str, word: str, whole: str) -> None:
    assert whole_verb(verb, word) == whole


@pytest.mark.parametrize(
    ("sentence", "key", "ja", "en"),
    [
        pytest.param("他每年都给我打电话。", "给", "〜に電話をかける", "“to phone …”", id="to phone"),
        pytest.param("我昨天给报社写了信。", "给", "「写信」をする相手", "for whom this is done", id="to a place"),
        pytest.param("他年轻时在上海打工。", "在", "〜で（アルバイトや出稼ぎ", "to work at or in …", id="to work"),
        pytest.param("我坐在桌子上想了很久。", "在", "〜に座る", "to sit on …", id="to sit on"),
        pytest.param("她坐在床边上，话不多。", "在", "「坐在…上」は「〜に座る」", "to sit on …", id="on its edge"),
        pytest.param("她总是站在我旁边。", "在", "〜のそばに立つ", "to stand beside …", id="to stand beside"),
        pytest.param("有人站在学校前面。", "在", "〜の前に立つ", "to stand in front of …", id="to stand in front"),
        pytest.param("那本书放在柜子里。", "在", "〜に入れる、〜に置く", "to put in …", id="to put in"),
        pytest.param("我们把难的题放在最后做。", "把", "ある順番）にする」", "in an order", id="to do last"),
        pytest.param("我们把难的题放在最后一页。", "把", "…を〜に置く」", "to put … somewhere", id="a page"),
        pytest.param("她把这道菜放到第一个讲。", "把", "ある順番）にする」", "in an order", id="to tell first"),
        pytest.param("她把这道菜放到第一个盘子里。", "把", "…を〜に置く", "to put … in", id="the first plate"),
        pytest.param(
            "车停在路中间。", "在", "〜の真ん中に止まる", "to stop or stand in the middle of …", id="in the middle"
        ),
        pytest.param("信夹在书中间。", "在", "〜の間に挟まる", "“to be held between …”", id="between"),
        pytest.param("有人站在旁边。", "在", "〜に立つ", "to stand somewhere", id="a place without a noun"),
        pytest.param("我们住在山下。", "在", "〜の下に住む", "to live under …", id="to live below"),
        pytest.param(
            "从去年春天开始，我每天都来。", "从", "〜から（ずっと）、〜以来", "“from … on, since …”", id="since a time"
        ),
        pytest.param("他决定从这里开始研究。", "从", "〜から…し始める", "“to start at …", id="to begin from"),
        pytest.param("那些气泡正在往外跑。", "往", "「往外」は「外へ」", "往外 means “outwards”", id="outwards"),
        pytest.param("我们自己与老师合作。", "与", "「与…合作」は「〜と協力する」", "与…合作 means", id="another key"),
        pytest.param("一旦下大雨，我们就回来。", "一旦", "いったん〜すると", "“once …, …”", id="the key itself first"),
        pytest.param("我每天给他做饭。", "给", "〜に食事を作る", "to cook for …", id="to cook"),
        pytest.param("他们为老人提供服务。", "为", "〜に…を提供する", "to provide … for …", id="to provide"),
        pytest.param("她认得比我还清楚。", "比", "もっとはっきり（している）", "more clearly than", id="more clearly"),
        pytest.param("我把那把雨伞借给他。", "给", "「借给…」は「〜に貸す」", "to lend to …", id="to lend"),
    ],
)
def test_a_pattern_is_told_with_its_very_verb(sentence: str, key: str, ja: str, en: str) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == key)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


def test_the_digits_after_the_point_are_no_people() -> None:
    assert not [item for item in items(_document("尺寸标到小数点后面两位。"), Tally()) if item.key == "两"]


@pytest.mark.parametrize(
    ("sentence", "key", "ja", "en"),
    [
        pytest.param(
            "我想把这个故事说完。", "把", "「…を言い終える」", "to finish saying …", id="how an object ends up"
        ),
        pytest.param("我的家比他的家大。", "比", "〜より大きい", "bigger than …", id="the very comparison"),
        pytest.param("我家离学校最远。", "离", "「〜からいちばん遠い」", "“farthest from …”", id="the farthest"),
        pytest.param("我家离学校很近。", "离", "「〜に近い」", "“to be near to …”", id="near and not far"),
        pytest.param("我的行李比他的还重。", "比", "〜よりもっと重い", "even heavier than …", id="even more of it"),
        pytest.param("弟弟比我大一点。", "比", "少し上だ", "slightly older than", id="a little older"),
        pytest.param("哥哥比我高一点。", "比", "少し高い", "slightly taller than", id="a little taller"),
        pytest.param("苹果卖到三块五一斤了。", "到", "「三块五」", "三块五 is", id="a price in two units"),
        pytest.param("他的字一次比一次好看。", "比", "「一次比一次」は「回を", "一次比一次 means", id="each time"),
        pytest.param(
            "这本书写得很好。", "得", "「写」の様子", "describes 写 and stands after it, so", id="a book, and no 书写"
        ),
        pytest.param("奶奶在沙发上坐着。", "在", "「〜に座っている」", "“to sit in or on …”", id="to sit there"),
        pytest.param(
            "这个盒子比那个小一点。", "比", "「〜より少し小さい」", "“slightly smaller than …”", id="by little"
        ),
        pytest.param("今天的客人比昨天少了很多。", "比", "「〜よりずっと少ない", "“much less than …", id="by far"),
        pytest.param("我的鞋比他的大。", "比", "（人の年なら）上だ", "(of a person) older", id="of things and people"),
        pytest.param("他想把餐馆关掉。", "把", "…を閉める", "to close … down", id="no switch is turned"),
        pytest.param("他在那儿等我。", "在", "〜で待つ", "to wait in or at …", id="what is done at a place"),
        pytest.param("他在城里做了六年会计。", "在", "（仕事などを）する", "to do (work)", id="what one works as"),
        pytest.param("鱼价涨到三十块。", "到", "…まで上がる", "“to go up to …”", id="by itself"),
        pytest.param(
            "她气得要命。", "得", "前の語の程度", "to what degree", id="of what one does as well as of what is so"
        ),
        pytest.param("我的想法跟他不太一样。", "跟", "少し違う", "not quite the same as …", id="not quite alike"),
        pytest.param("两个人差不多，我的水平跟他差不多。", "跟", "ほぼ同じ", "about the same as …", id="about alike"),
        pytest.param("这件事我拖了一年半。", "了", "「拖了一年半」", "拖了一年半 is", id="a year and a half"),
        pytest.param("时间从九天降到了两天半。", "到", "「两天半」", "两天半", id="two days and a half"),
        pytest.param("他一次也没有来。", "也", "一度も…ない", "not once", id="not once"),
        pytest.param("他一天也没有休息。", "也", "一日も…ない", "not for a single day", id="not for a day"),
        pytest.param(
            "他之所以来，不是因为喜欢，而是因为没事做。",
            "之所以",
            "からではなく",
            "is not that …, but that …",
            id="not this reason",
        ),
        pytest.param("我们会从这里开始，你看。", "从", "〜から…し始める", "to start from …", id="beginning there"),
        pytest.param("从那里开始，路很难走。", "从", "〜から（ずっと）", "from … on", id="ever since"),
        pytest.param("故事从一根针开始，最后讲到大海。", "从", "〜から始まる", "to start", id="with a thing"),
        pytest.param("老师对学生很热情。", "对", "心を込めて接する", "to be warm towards …", id="a feeling"),
        pytest.param("雨对茶树有什么好处？", "对", "どんな…がある", "what … there is for", id="asked of what it does"),
        pytest.param(
            "雨对茶树有很大帮助。", "对", "〜の大きな助けになる", "to be of great help", id="told of what it does"
        ),
        pytest.param("客人对老板的印象不太好。", "对", "〜に対する印象が…", "the impression of …", id="an impression"),
        pytest.param("他的店跟别的店没有什么不同。", "跟", "〜と違わない", "no different from", id="no difference"),
        pytest.param("这里的菜已经非常好了。", "了", "もう〜だ", "already …", id="very good, and nothing done"),
        pytest.param("屋里放着两张单人床。", "两", "二つの〜、二台の〜", "with a flat top", id="beds"),
        pytest.param("他们夫妻两个一起开店。", "两", "の二人", "the two of them", id="a couple"),
        pytest.param(
            "这份工作对人的要求很高。", "对", "〜に求めるもの", "the demands on …", id="what is asked of people"
        ),
        pytest.param("他既没有说话，也没有看我。", "既", "（していなければ）", "neither … nor …", id="neither nor"),
        pytest.param("那里既不能住人，也不能种菜。", "既", "でも…でもない", "neither … nor …", id="neither can"),
        pytest.param("我坐在车上想了很久。", "在", "〜に座る", "to sit in …", id="in a car"),
        pytest.param("我坐在石头上想了很久。", "在", "〜に座る", "to sit on …", id="on a stone"),
        pytest.param("他既能说，也能写。", "既", "〜でもあり", "both … and", id="both can"),
        pytest.param("他既做饭，又洗衣服。", "既", "（〜もするし）", "both … and", id="does both"),
        pytest.param(
            "从长远来看，这个办法更好。",
            "从",
            "「从长远来看」は「長い目で見れば」",
            "in the long run",
            id="a long time",
        ),
        pytest.param("从短期看，价钱不会变。", "从", "「短期的に見れば」", "in the short run", id="a short time"),
        pytest.param("从目前来看，问题不大。", "从", "「今のところ」", "as things stand", id="at present"),
        pytest.param("从整体来说，结果很好。", "从", "「全体として見れば」", "on the whole", id="all of it"),
        pytest.param("从学校来看，结果很好。", "从", "〜から見れば", "seen from …", id="a point of view"),
        pytest.param("这个办法有点儿复杂。", "有点儿", "程度が軽い", "to a small degree", id="to a small degree"),
        pytest.param("只有试过，才知道难不难。", "只有", "〜してはじめて", "“only (if) …”", id="the only condition"),
        pytest.param(
            "与其等下去，不如自己去。",
            "与其",
            "〜よりも、むしろ",
            "“rather than …, it is better to …”",
            id="the better choice",
        ),
        pytest.param("我买了两把尺子。", "两", "二本の〜", "held in the hand", id="rulers have no handle"),
        pytest.param("他把小船还回去了。", "把", "…を返す", "to give … back", id="back, with its direction"),
        pytest.param("他把小船送回去了。", "把", "…を送り返す", "to take or send … back", id="back, to no place named"),
        pytest.param("他把桌子搬出去了。", "把", "…を運び出す", "to move … out", id="out, with its direction"),
        pytest.param(
            "我们丢了两个客户。", "两", "二つの〜、二人の〜", "“two”", id="customers may be firms as well as people"
        ),
        pytest.param(
            "他只要三天不来喝茶，我就给他打电话。",
            "只要",
            "〜でも…しなければ",
            "if … does not … even for …",
            id="if it fails but for so long",
        ),
        pytest.param(
            "他只要三天不来喝茶，我就给他打电话。",
            "就",
            "〜でも…しなければ",
            "if … does not … even for …",
            id="then, if it fails but for so long",
        ),
        pytest.param(
            "只要天气好，我就去看他。", "只要", "〜しさえすれば", "as long as …", id="if no more than that is so"
        ),
        pytest.param(
            "只要有一个数不对劲，今天就不能回家。",
            "只要",
            "〜すれば、それだけで…",
            "it only takes … for …",
            id="if so much goes wrong",
        ),
        pytest.param(
            "只要有一个人迟到，我们就走不了。",
            "就",
            "〜すれば、それだけで…",
            "it only takes … for …",
            id="then, if so much goes wrong",
        ),
        pytest.param("只要不出错，我们就能走。", "只要", "〜しさえすれば", "as long as …", id="if nothing goes wrong"),
        pytest.param("只要还下雨，我们就有活儿。", "只要", "〜しさえすれば", "as long as …", id="rain may be welcome"),
        pytest.param(
            "茶叶的味道跟天气有什么关系？",
            "跟",
            "〜とどんな関係があるのか",
            "what … has to do with …",
            id="asked what a thing has to do with another",
        ),
        pytest.param("我们把这种茶称为雨前茶。", "把", "…を〜と呼ぶ", "“to call A B”", id="to give a thing a name"),
        pytest.param(
            "我的名字不在名单之内，所以我没去。", "在", "〜の中に（含まれて）", "included in …", id="on a list"
        ),
        pytest.param("这本书我要在三天之内看完。", "在", "〜以内に", "within …", id="within a time"),
    ],
)
def test_a_pattern_means_what_it_means_in_this_sentence(sentence: str, key: str, ja: str, en: str) -> None:
    [item, *_] = (item for item in items(_document(sentence), Tally()) if item.key == key)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        pytest.param("甜是甜，可是每一块都不一样。", "都", id="each one is another"),
        pytest.param("它从一个谁都没想到的方向来。", "都", id="nobody, not one"),
        pytest.param("我连她姓什么都不知道。", "什么都", id="even what"),
        pytest.param("那是备课备得最辛苦的部分。", "得", id="a noun after the degree"),
        pytest.param("我把它卖到二十六个省。", "到", id="a number cut off from its noun"),
        pytest.param("医生在电话里跟我说没关系。", "跟", id="to say to somebody that it does not matter"),
        pytest.param("老师对大家说没意见。", "对", id="to say to somebody that one agrees"),
        pytest.param("广州人和成都人吃的就不一样。", "和", id="what each of two eats"),
        pytest.param("他们在家里说好了。", "在", id="to agree, which is no mere saying"),
        pytest.param("这就是我跟徒弟说的那一起。", "跟", id="a case that is counted"),
        pytest.param("警察跟一起车祸的家属见过面。", "跟", id="a car crash that is counted"),
        pytest.param("我跟他提过我们一起开店。", "跟", id="what one mentions to somebody"),
        pytest.param("我不想往别人身上推，我应该多催几次。", "往", id="to put the blame on somebody"),
        pytest.param("花粉集中在两个星期里往人脸上撒。", "在", id="within so many weeks, which is no place"),
    ],
)
def test_what_only_looks_like_a_pattern_is_not_asked_as_one(sentence: str, key: str) -> None:
    found = [item for item in items(_document(sentence), Tally()) if item.key == key]
    assert not any(
        "一…" in (item.explanation.ja or "") or "前に「什么」" in (item.explanation.ja or "") for item in found
    )
    assert key in {"都", "什么都"} or not found


def test_of_a_little_word_too_the_whole_sentence_is_shown() -> None:
    sentence = "虽然我们已经走了很远，因为下雨，我还是丢了两个很大的箱子，你看。"
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == "两")
    assert item.prompt == sentence.replace("两", "＿＿")


@pytest.mark.parametrize(
    ("sentence", "key", "is_asked"),
    [
        pytest.param("不管做什么都要花时间，我们别着急。", "不管", False, id="because everything takes time"),
        pytest.param("不管他做什么，大家都支持。", "不管", True, id="whatever he does, all the same"),
        pytest.param("不管大人还是小孩都喜欢，我们别着急。", "不管", True, id="one or the other"),
        pytest.param("从远处看，这座山像一头牛。", "从", False, id="towards what lies far off"),
        pytest.param("从近处说，先要修好这条路。", "从", True, id="as for what is close at hand"),
        pytest.param("我给村里带来了很多书。", "给", False, id="from a village"),
        pytest.param("我给村民带来了很多书。", "给", True, id="to people"),
        pytest.param("记者给我做了一个采访。", "给", False, id="to do something with somebody"),
        pytest.param("奶奶给我做了一碗面。", "给", True, id="to make something for somebody"),
        pytest.param("他给我留了一个好印象。", "给", False, id="an impression on somebody"),
        pytest.param("他把话筒递给我。", "给", False, id="held out towards me"),
        pytest.param("这支话筒他借给我了。", "给", True, id="lent to me"),
        pytest.param("如果腿疼，揉一下就不疼了。", "如果", False, id="so little is done"),
        pytest.param("如果停电了，蜡烛点完了就睡觉。", "如果", False, id="what comes next"),
        pytest.param("要是他在家，本来就能帮忙。", "要是", False, id="all along"),
        pytest.param("要是临时的，就住两周，我劝他租房。", "要是", False, id="only so long"),
        pytest.param("要是下大雨，我就住两天。", "要是", True, id="so long, as what comes of it"),
        pytest.param("既然他不来，我们早就可以走了。", "既然", False, id="long ago"),
        pytest.param("如果坐车去，十分钟就到了。", "如果", False, id="so soon, and no consequence"),
        pytest.param("如果坐车去，我们明天就能到。", "如果", True, id="what comes of it"),
        pytest.param("晚上一个人都不敢出门。", "都", False, id="alone, then"),
        pytest.param("晚上一个人都没有。", "都", True, id="not one person"),
        pytest.param("我们对那家店不很满意。", "对", False, id="not satisfied, and no 很满意"),
        pytest.param("生活里有了欢笑和无尽的争吵。", "和", False, id="and, with no one to quarrel with"),
        pytest.param(
            "这是一个让人一见如故的地方，这就够了。", "就", False, id="a set phrase, and nothing that follows"
        ),
        pytest.param("他不来也就算了，孩子们也不来。", "就算", False, id="to let it be"),
        pytest.param("他住在学校我提了一下意见。", "在", False, id="once, and no place"),
        pytest.param("他不把这张单子当回事。", "把", False, id="to take no notice"),
        pytest.param("他在村里基本上都认识。", "在", False, id="by and large, and no place"),
        pytest.param("空调修了一次也不好用。", "也", False, id="mended once, and it is denied that it works"),
        pytest.param("手机用一天也不用充电。", "也", False, id="used for a day, and no day is denied"),
        pytest.param("大人多懂一点也没坏处。", "也", False, id="a little more, and no bit is denied"),
        pytest.param("我们的房间一点也不大。", "也", True, id="not in the least"),
        pytest.param("他睡得一点也不好。", "也", True, id="not in the least, of how it is done"),
        pytest.param("没有什么比健康更宝贵。", "比", False, id="a quality that ends another word"),
        pytest.param("那辆车比别的车还金贵。", "比", False, id="a quality that ends a word of no known class"),
        pytest.param("他把那座山描写成了一头牛。", "把", False, id="a verb that ends another word"),
        pytest.param("他把汉字一个一个地比画出来。", "把", False, id="a verb that ends a rarer one"),
        pytest.param("他把那个人刻画成了一个英雄。", "把", False, id="a verb that ends one which is a noun as well"),
        pytest.param("他把那座山写成了一头牛。", "把", True, id="the verb itself"),
        pytest.param("奶奶把旧照片都保留下来了。", "把", False, id="to keep, and no 留下来"),
        pytest.param("人太少，少一个都不行。", "都", False, id="one fewer, then"),
        pytest.param("晚一天都没有机会了。", "都", False, id="a day later, then"),
        pytest.param("迟到一次都不行。", "都", False, id="once, then it will not do"),
        pytest.param("他一天都没有休息。", "都", True, id="not for a day"),
        pytest.param("他生气了，一个下午都没有说话。", "都", False, id="for a whole afternoon, and not one of them"),
        pytest.param("他生病了，一个冬天都没有出门。", "都", False, id="for a whole winter"),
        pytest.param("他找了很久，一个本子都没有找到。", "都", True, id="not one thing"),
        pytest.param("这种鱼不新鲜得快，要早点儿卖。", "得", False, id="to go off fast, and not to be fresh"),
        pytest.param("这种花谢得快，要早点儿卖。", "得", True, id="to do so fast"),
        pytest.param("第二站在医院旁边，下车的人最多。", "在", False, id="a stop, and nobody who stands"),
        pytest.param("下一站在超市门口，大家都在那里等。", "在", False, id="the next stop"),
        pytest.param("很多人站在超市门口聊天。", "在", True, id="somebody who stands"),
        pytest.param("爷爷的画在客厅里面，客人都喜欢看。", "在", False, id="a picture, and nobody who draws"),
        pytest.param("那幅画在沙发上面，客人都喜欢看。", "在", False, id="one picture"),
        pytest.param("姐姐画在墙上写字。", "在", True, id="to draw somewhere"),
    ],
)
def test_no_frame_asks_where_another_word_stands_as_well(sentence: str, key: str, *, is_asked: bool) -> None:
    assert any(item.key == key for item in items(_document(sentence), Tally())) is is_asked


@pytest.mark.parametrize("frame", [pytest.param(frame, id=f"{n}-{frame.pattern}") for n, frame in enumerate(frames())])
def test_what_a_pattern_without_an_open_place_means_has_none_either(frame: Frame) -> None:
    is_told_by_its_verb = frame.pattern.startswith("被")  # 被拒绝 has a row of its own
    means = (frame.meaning.ja or "").strip("…〜")
    assert "…" in frame.pattern or is_told_by_its_verb or means.endswith("。") or "…" not in means


def test_a_point_of_view_is_of_one_level_however_it_ends() -> None:
    sentences = (
        "从商业角度来看，这个项目没有意义。",
        "从商业角度来讲，这个项目没有意义。",
        "从学校来说，这个决定并不容易。",
        "从长期看，这个项目没有意义。",
        "从远处说，我们想建一个学校。",
    )
    asked = [item for sentence in sentences for item in items(_document(sentence), Tally()) if item.key == "从"]
    assert [item.level for item in asked] == [4] * len(sentences)


@pytest.mark.parametrize(
    ("sentence", "offered"),
    [
        pytest.param("既然愿意学，还能早来，那么现在就开始吧。", [], id="not only, nor even if, but also"),
        pytest.param("既然愿意学，那么现在就开始吧。", [{"虽然", "即使", "不但"}], id="nothing more"),
    ],
)
def test_no_word_is_offered_that_announces_the_clause_in_between(sentence: str, offered: list[set[str]]) -> None:
    made = [item for item in items(_document(sentence), Tally()) if item.key == "既然"]
    assert [set(item.all_options) - {item.key} for item in made] == offered


@pytest.mark.parametrize(
    ("sentence", "is_offered"),
    [
        pytest.param("因为面太湿就会粘，所以我们夏天少放水。", {"如果": False}, id="if so, then"),
        pytest.param("因为面太湿，所以我们又加了一碗粉。", {"如果": True}, id="nothing of what would be"),
    ],
)
def test_no_condition_is_offered_where_what_would_come_of_it_is_told(
    sentence: str, is_offered: dict[str, bool]
) -> None:
    [item] = (item for item in items(_document(sentence), Tally()) if item.key == "因为")
    assert {word: word in item.all_options for word in is_offered} == is_offered


@pytest.mark.parametrize(
    ("sentences", "is_same"),
    [
        pytest.param(("我开了六年货车。", "她开了十年出租车。"), True, id="one verb"),
        pytest.param(("我开了六年货车。", "她学了十年画画。"), False, id="two verbs"),
    ],
)
def test_a_particle_behind_one_verb_is_one_question(sentences: tuple[str, ...], *, is_same: bool) -> None:
    document = Document(talk(*(("甲", sentence, None) for sentence in sentences), language=None))
    subjects = {item.subject for item in items(document, Tally()) if item.subtype == "aspect"}
    assert len(subjects) == (1 if is_same else 2)


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("船老大说姜汤辣得很好。", False, id="a quality, which is no verb"),
        pytest.param("妹妹说信写得很好。", True, id="a verb"),
    ],
)
def test_only_a_verb_is_joined_to_how_it_is_done(source: str, *, is_asked: bool) -> None:
    assert any(item.key == "得" for item in items(_document(source), Tally())) is is_asked
