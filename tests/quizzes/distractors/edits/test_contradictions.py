"""What contradicts the rest of its sentence by sense alone is not offered in the place of anything."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.contradictions import contradicts
from quizzes.distractors.places import BothSides
from tests.quizzes.distractors.edits.test_neighbours import site


@pytest.mark.parametrize(
    ("source", "zh", "is_refused"),
    [
        pytest.param("输了可以哭。", "可以|必须", True, id="a duty to cry behind a loss"),
        pytest.param("他比考试的时候还紧张。", "紧张|失望", True, id="another feeling beside what one feels it at"),
        pytest.param("他考试的时候很紧张。", "紧张|失望", False, id="another feeling"),
        pytest.param("学费免费，但以后要工作六年。", "要|不必", True, id="nothing to do for what is free"),
        pytest.param("我们必须更好地利用水。", "必须|最好别", True, id="nobody is told to use nothing better"),
        pytest.param("光有照片不够，还要带护照。", "要|不必", True, id="nothing to do on top of the rest"),
        pytest.param("出国要带护照。", "要|不必", False, id="nothing to do"),
        pytest.param("现在我坐飞机。", "现在|平时", False, id="usually"),
        pytest.param("从前坐船，以后坐飞机。", "以后|有时候", False, id="at times, of another time than now"),
        pytest.param("孩子可以当厨师。", "可以|必须", False, id="a duty that stands alone"),
        pytest.param("去年年底，我又去了上海。", "又|马上", True, id="at once at the end of last year"),
        pytest.param("我又去了上海。", "又|马上", False, id="at once"),
        pytest.param("我慢慢对新闻有了逐步的了解。", "逐步|立即", True, id="at once, of what came slowly"),
        pytest.param("我慢慢走，他逐步跟上。", "逐步|立即", False, id="at once, of who went slowly before"),
        pytest.param("我小时候一直不懂。", "一直|最近", True, id="lately in childhood"),
        pytest.param("有一次它刚好按到。", "刚好|经常", True, id="often on one occasion"),
        pytest.param("它刚好按到。", "刚好|经常", False, id="often"),
        pytest.param(
            "楼上一直有人走路，声音很轻，可是不停。", "一直|有时", True, id="sometimes, of what does not stop"
        ),
        pytest.param("孩子一直哭，停不下来。", "一直|经常", True, id="often, of what cannot stop"),
        pytest.param("楼上一直有人走路，声音很轻。", "一直|有时", False, id="sometimes"),
        pytest.param("车没有停在门口，他一直坐着。", "一直|有时", False, id="sometimes, of what did not stop there"),
        pytest.param("您那天夜里是怎么过的？", "怎么|什么时候", True, id="when, of one night"),
        pytest.param("你们昨晚是怎么回来的？", "怎么|什么时候", True, id="when, of last night"),
        pytest.param("您是怎么学会做饭的？", "怎么|什么时候", False, id="when"),
        pytest.param("我试了一部，发现很慢。", "发现|听说", True, id="hearsay behind a trial"),
        pytest.param("我找了一夜，发现灯丝断了。", "发现|听说", True, id="hearsay behind a search"),
        pytest.param("我发现很慢。", "发现|听说", False, id="hearsay"),
        pytest.param("我也想干脆回家。", "干脆|后来", True, id="a wish of the past"),
        pytest.param("我们可以直接回家。", "直接|终于", True, id="at last, of what may be done"),
        pytest.param("我想他干脆回家了。", "干脆|后来", False, id="later, of what is thought to have been"),
        pytest.param("要是肯来，早就来了。", "早就|其实", True, id="in fact, of what is only supposed"),
        pytest.param("他早就来了。", "早就|其实", False, id="in fact"),
        pytest.param("三十多年过去了。", "三十多年|不到三十年", True, id="less than thirty years that are over"),
        pytest.param("我们等了三十多年。", "三十多年|不到三十年", False, id="less than thirty years"),
        pytest.param("孩子读到有趣的地方会笑。", "有趣|无聊", True, id="nobody laughs at what is boring"),
        pytest.param("这本书很有趣。", "有趣|无聊", False, id="boring"),
        pytest.param("机器又便宜又快。", "便宜|昂贵", True, id="a good thing beside its like"),
        pytest.param("机器又快又便宜。", "便宜|昂贵", True, id="a good thing behind its like"),
        pytest.param("机器很便宜。", "便宜|昂贵", False, id="expensive"),
        pytest.param("我放弃了它，另外编了一个。", "放弃|保留", True, id="kept, with another instead"),
        pytest.param("我放弃了它。", "放弃|保留", False, id="kept"),
        pytest.param("先是一滴一滴地漏，后来成片地漏。", "后来|当时", True, id="at the time, behind at first"),
        pytest.param("那年大家要去沟里挑水。", "要|最好别", True, id="advice against what is over"),
        pytest.param("大家要去沟里挑水。", "要|最好别", False, id="advice"),
        pytest.param("白天看店，晚上回家。", "晚上|早上", True, id="one hour of a day among others"),
        pytest.param("我每天晚上回家。", "晚上|早上", False, id="an hour alone"),
        pytest.param("水先是一滴一滴地漏。", "一滴一滴地|一下子", True, id="all at once, at first"),
        pytest.param("水一滴一滴地漏。", "一滴一滴地|一下子", False, id="all at once"),
        pytest.param("先是一滴一滴地漏，后来成片地漏。", "后来|很快", False, id="soon, behind at first"),
        pytest.param("药汤在炉子上慢慢熬。", "慢慢|飞快地", True, id="what is slow, in haste"),
        pytest.param("柿子慢慢晒，要晒二十天。", "慢慢|飞快地", True, id="what takes days, in haste"),
        pytest.param("他慢慢往村口走。", "慢慢|飞快地", False, id="in haste"),
        pytest.param("气球用十分钟慢慢升上去。", "慢慢|突然", True, id="all at once, of what takes minutes"),
        pytest.param("他慢慢走了两个小时。", "慢慢|飞快地", True, id="very quickly, of what took hours"),
        pytest.param("用了十分钟，气球慢慢升上去。", "慢慢|突然", False, id="all at once, behind what took minutes"),
        pytest.param("十分钟以后气球慢慢升上去。", "慢慢|突然", False, id="all at once, some minutes later"),
        pytest.param("气球用十分钟慢慢升上去。", "慢慢|再次", False, id="once again"),
        pytest.param("没想到门反而开了。", "反而|果然", True, id="as expected, to one's wonder"),
        pytest.param("他一推，门反而开了。", "反而|果然", False, id="as expected"),
        pytest.param("明年我想学钢琴。", "想|继续", True, id="kept up, of what is still to come"),
        pytest.param("我想学钢琴。", "想|继续", False, id="kept up"),
        pytest.param("他外公已经去世了。", "已经|其实", True, id="in fact, of a death"),
        pytest.param("他外公已经在三月病逝。", "已经|终于", True, id="at last, of a death"),
        pytest.param("他外公已经退休了。", "已经|其实", False, id="in fact, of a retirement"),
        pytest.param("我觉得自己老了。", "觉得|听说", True, id="hearsay of oneself"),
        pytest.param("我觉得老师老了。", "觉得|听说", False, id="hearsay of another"),
        pytest.param("我不觉得老师老了。", "觉得|听说", True, id="hearsay that is denied"),
        pytest.param("如果当年学医，您觉得会后悔吗？", "觉得|发现", True, id="found, of what is only supposed"),
        pytest.param("过两个星期他又来了。", "又|马上", True, id="at once, two weeks after"),
        pytest.param("我赶紧又洗了一遍。", "又|终于", True, id="at last, behind in a hurry"),
        pytest.param("我赶紧又洗了一遍。", "又|马上", True, id="at once, behind in a hurry"),
        pytest.param("他确实突然走了。", "确实|终于", True, id="at last, before suddenly"),
        pytest.param("这种事往往又来一次。", "又|偶尔", True, id="now and then, behind as a rule"),
        pytest.param("他大概真的累了。", "真的|显然", True, id="plainly, behind probably"),
        pytest.param("我赶紧穿上衣服，又洗了一遍。", "又|终于", False, id="in a hurry in another clause"),
        pytest.param("我后来又洗了一遍。", "又|马上", False, id="at once, behind later"),
        pytest.param("这里太挤而且热闹。", "而且|相当", False, id="fairly, far behind too"),
        pytest.param("我太太很忙。", "很|比较", False, id="rather, behind a wife"),
        pytest.param("他说很好，我就放心了。", "很|最", True, id="had best, for the best"),
        pytest.param("这里的面很好吃。", "很|最", False, id="the best to eat"),
        pytest.param("听说新车反而更吵？", "反而|果然", True, id="as expected, asked"),
        pytest.param("听说新车反而更吵。", "反而|果然", False, id="as expected, of a new car"),
        pytest.param("昨天寄的信还没到。", "还没|一直没", True, id="all this time, of yesterday"),
        pytest.param("那封信还没到。", "还没|一直没", False, id="all this time, of any letter"),
        pytest.param("他赶紧往门口冲过去。", "赶紧|慢慢", True, id="slowly, of a rush"),
        pytest.param("他赶紧往山下走。", "赶紧|慢慢", False, id="slowly, of a walk"),
        pytest.param("我吓得赶紧关门。", "赶紧|慢慢", True, id="slowly, in a fright"),
        pytest.param("这种药未必立刻见效。", "立刻|后来", True, id="later, of what is still to tell"),
        pytest.param("这种药未必立刻见效。", "立刻|突然", False, id="suddenly, of what is still to tell"),
        pytest.param("我没想到后来会搬家。", "后来|当时", True, id="at that time, of what is to be"),
        pytest.param("我没想到后来搬家了。", "后来|当时", False, id="at that time, of what was"),
        pytest.param("我们有个规矩：吃饭的时候不说话。", "不|不能", True, id="may not, of what is not by a rule"),
        pytest.param("爷爷吃饭的时候不说话。", "不|不能", False, id="may not, of what is not"),
        pytest.param("我一开始也怕，结果头一回就摔了。", "一开始|后来", True, id="later, before the first time"),
        pytest.param("我一开始也怕，结果就摔了。", "一开始|后来", False, id="later, before a fall"),
        pytest.param("您还会来上课吗？", "会|不用", True, id="still need not, asked"),
        pytest.param("您还会来上课。", "会|不用", False, id="still need not"),
        pytest.param("明明是个年轻人。", "年轻|聪明", True, id="what speaks against something plainly"),
    ],
)
def test_no_wording_contradicts_the_chinese_around_it(source: str, zh: str, *, is_refused: bool) -> None:
    both = BothSides(source=source, translation="x", language="en")
    assert contradicts(site(both, zh, "x|y"), 0, both) is is_refused


@pytest.mark.parametrize(
    ("source", "zh", "translation", "other", "is_refused"),
    [
        pytest.param(
            "他本来反对。",
            "本来|后来",
            "彼はもともと反対で、怒りました。",
            "もともと|のちに",
            True,
            id="later, of a noun",
        ),
        pytest.param(
            "他本来想走。",
            "本来|后来",
            "彼はもともと行きたいです。",
            "もともと|のちに",
            True,
            id="later, of a wish",
        ),
        pytest.param(
            "我算账的时候才发现了。",
            "才|后来",
            "計算したときに初めて気づきました。",
            "初めて|のちに",
            True,
            id="later, at one time",
        ),
        pytest.param(
            "我算账，才发现了。",
            "才|后来",
            "計算して初めて気づきました。",
            "初めて|のちに",
            False,
            id="later, behind it",
        ),
        pytest.param(
            "他反而买了。",
            "反而|居然",
            "彼はかえって買いました。",
            "かえって|なんと",
            False,
            id="amazed at what one does",
        ),
        pytest.param(
            "他干脆走了。", "干脆|后来", "彼はいっそ帰りました。", "いっそ|のちに", False, id="later, of a deed"
        ),
        pytest.param(
            "他已经退休了。", "已经|终于", "彼はすでに退職しており、暇です。", "すでに|ようやく", True, id="a state"
        ),
        pytest.param(
            "他已经退休了。", "已经|终于", "彼はすでに退職しました。", "すでに|ようやく", False, id="an event"
        ),
        pytest.param(
            "没有烟，客人以为关门了。",
            "以为|听说",
            "煙が上がらなければ、客は閉店したと思います。",
            "と思います|と聞いています",
            True,
            id="heard, of what would come of it",
        ),
        pytest.param(
            "没有烟，客人以为关门了。",
            "以为|听说",
            "煙が上がらず、客は閉店したと思います。",
            "と思います|と聞いています",
            False,
            id="heard, of what is so",
        ),
        pytest.param(
            "画画要十天。",
            "要|不必",
            "絵を描くには、十日かけなければならない。",
            "なければならない|なくてもかまわない",
            True,
            id="for a purpose",
        ),
        pytest.param(
            "画画要十天。",
            "要|不必",
            "絵に十日かけなければならない。",
            "なければならない|なくてもかまわない",
            False,
            id="for none",
        ),
        pytest.param(
            "要三百万，只有二百万。",
            "只有|至少有",
            "三百万要るのに、二百万しかない。",
            "しかない|はある",
            True,
            id="but",
        ),
        pytest.param(
            "墙有两米多高。",
            "两米多|不到两米",
            "壁は2メートル余りあり、",
            "2メートル余り|2メートル足らず",
            True,
            id="ari",
        ),
        pytest.param(
            "墙有两米多高。",
            "两米多|不到两米",
            "壁は2メートル余りで、",
            "2メートル余り|2メートル足らず",
            False,
            id="de",
        ),
        pytest.param("我们只有二百万。", "只有|至少有", "二百万しかない。", "しかない|はある", False, id="no but"),
        pytest.param(
            "去学校大概要两个小时。",
            "大概|只",
            "学校までだいたい二時間かかります。",
            "だいたい|わずか",
            True,
            id="merely so long, of what it takes",
        ),
        pytest.param(
            "学校里大概有二百人。",
            "大概|只",
            "学校にはだいたい二百人います。",
            "だいたい|わずか",
            False,
            id="merely so many",
        ),
        pytest.param("我又忘了。", "又|终于", "私はまた忘れました。", "また|ようやく", True, id="at last, of a mishap"),
        pytest.param(
            "我又记住了。", "又|终于", "私はまた暗記しました。", "また|ようやく", False, id="at last, of what one wants"
        ),
        pytest.param(
            "他早就走了。", "早就|居然", "彼はとっくに帰っていた。", "とっくに|なんと", False, id="amazed at a deed"
        ),
        pytest.param(
            "叫我退休，我反倒睡不着。",
            "反倒|果然",
            "退職しろと言われたら、かえって眠れません。",
            "かえって|案の定",
            True,
            id="what came of it, of what is only imagined",
        ),
        pytest.param(
            "叫我退休，我反倒睡着了。",
            "反倒|果然",
            "退職しろと言われたら、かえってよく眠れました。",
            "かえって|案の定",
            False,
            id="what came of what happened",
        ),
        pytest.param(
            "他又删了照片。",
            "又|终于",
            "彼はまた写真を消してしまいました。",
            "また|ようやく",
            True,
            id="at last, of a slip",
        ),
        pytest.param(
            "水又从门口流进来。", "又|终于", "水はまた入り口から流れ込む。", "また|ようやく", True, id="no end"
        ),
        pytest.param("水又流进来了。", "又|终于", "水はまた流れ込みました。", "また|ようやく", False, id="an end"),
        pytest.param(
            "最后只好关店。",
            "只好|不能",
            "しまいには店を閉めるしかありませんでした。",
            "しかありませんでした|ことはできませんでした",
            True,
            id="what one is driven to in the end",
        ),
        pytest.param(
            "我觉得水太凉。",
            "觉得|说",
            "私は水が冷たすぎると思っています。",
            "と思っています|と言っています",
            True,
            id="what one is saying oneself",
        ),
        pytest.param(
            "那本书我看了，觉得太长。",
            "觉得|说",
            "あの本は読んで、長すぎると思います。",
            "と思います|と言っています",
            True,
            id="what one is saying oneself, unnamed",
        ),
        pytest.param(
            "我妈妈觉得水太凉。",
            "觉得|说",
            "母は水が冷たすぎると思っています。",
            "と思っています|と言っています",
            False,
            id="what another is saying",
        ),
        pytest.param(
            "都觉得水太凉。",
            "觉得|说",
            "みんな水が冷たすぎると思っていました。",
            "と思っていました|と言っていました",
            False,
            id="what all are saying",
        ),
        pytest.param(
            "我觉得水太凉。",
            "觉得|说",
            "私は水が冷たすぎると思いました。",
            "と思いました|と言いました",
            False,
            id="what one said oneself",
        ),
        pytest.param(
            "他觉得老师讲得好。",
            "觉得|说",
            "彼は先生がいいことを言うと思いました。",
            "と思いました|と言いました",
            True,
            id="said to say",
        ),
        pytest.param(
            "这里原来是车站。",
            "原来|后来",
            "ここはもともと駅だったんです。",
            "もともと|のちに",
            True,
            id="later, of what it was",
        ),
        pytest.param(
            "车刚好开走。", "刚好|经常", "車はちょうど出たところです。", "ちょうど|たびたび", True, id="often just over"
        ),
        pytest.param(
            "车刚好开走。", "刚好|经常", "車はちょうど出ました。", "ちょうど|たびたび", False, id="often over"
        ),
        pytest.param(
            "他赶紧过来。", "赶紧|慢慢", "彼は急いで駆けつけました。", "急いで|ゆっくり", True, id="slowly, running up"
        ),
        pytest.param(
            "他赶紧过来。", "赶紧|慢慢", "彼は急いで近づきました。", "急いで|ゆっくり", False, id="slowly, coming up"
        ),
        pytest.param(
            "我只好关店。",
            "只好|不能",
            "店を閉めるしかありませんでした。",
            "しかありませんでした|ことはできませんでした",
            False,
            id="what one has to do",
        ),
    ],
)
def test_no_wording_contradicts_the_japanese_around_it(
    source: str, zh: str, translation: str, other: str, *, is_refused: bool
) -> None:
    both = BothSides(source=source, translation=translation, language="ja")
    assert contradicts(site(both, zh, other), 0, both) is is_refused


@pytest.mark.parametrize(
    ("words", "zh", "is_refused"),
    [
        pytest.param("灯 便宜 的 八百块 ， 贵 的 一万块 。", "便宜|方便", True, id="one of two opposites"),
        pytest.param("灯 最 便宜 的 八百块 ， 最 贵 的 一万块 。", "最便宜|最方便", True, id="one of two extremes"),
        pytest.param("灯 便宜 ， 八百块 一盏 。", "便宜|方便", False, id="a quality alone"),
        pytest.param("灯 便宜 ， 寄费 很 多 。", "便宜|方便", False, id="beside another quality"),
    ],
)
def test_a_quality_set_against_its_opposite_is_not_exchanged(words: str, zh: str, *, is_refused: bool) -> None:
    both = BothSides(source=words.replace(" ", ""), translation="x", language="en", words=tuple(words.split()))
    assert contradicts(site(both, zh, "x|y"), 0, both) is is_refused
