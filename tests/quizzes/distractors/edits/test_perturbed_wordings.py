"""No wording of the tables gives way to one that nobody would say in an ordinary sentence, or that is right as well."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.perturbations import sites
from quizzes.distractors.places import BothSides


def _offered(source: str, translation: str, language: str) -> set[str]:
    """Give all that is put anywhere in the Chinese sentence or in its translation."""
    found = sites(BothSides(source=source, translation=translation, language=language))
    return {other for site in found for other in (*site.zh.others, *site.other.others)}


@pytest.mark.parametrize(
    ("source", "translation", "language", "wrong"),
    [
        pytest.param(
            "后来段上查了这件事。", "あとで鉄道の側がこの件を調べました。", "ja", "很快", id="soon, before who does it"
        ),
        pytest.param("这个转变相当大。", "かなり大きな転身です。", "ja", "过于", id="a long word before a short one"),
        pytest.param(
            "效果也许被高估了。",
            "The effect had perhaps been overestimated.",
            "en",
            "in fact,",
            id="a comma within the verb",
        ),
        pytest.param("我们到现在还没吵完。", "いまだに決着がついていません。", "ja", "一直没", id="never to this day"),
        pytest.param(
            "我到现在还没有把它撕下来。",
            "今でもまだそれをはがしていません。",
            "ja",
            "一直没",
            id="not yet, to this day",
        ),
        pytest.param("她独自吃饭。", "彼女は一人で食事をします。", "ja", "轮流", id="one who takes turns with nobody"),
        pytest.param("他偷偷摸摸地打针。", "彼はこっそり注射を打ちます。", "ja", "特意", id="half of a word"),
        pytest.param(
            "天上突然刮起大风。", "空に突然大風が吹きはじめました。", "ja", "终于", id="weather that nobody waits for"
        ),
        pytest.param(
            "电梯突然停了，我们没法上楼。",
            "The lift suddenly stopped, and we could not go up.",
            "en",
            "终于",
            id="at last, before what it prevents",
        ),
        pytest.param(
            "大家都以为修伞要靠手快，我觉得不是。",
            "傘の修理は手の速さだとみんな思っているが、私は違うと思う。",
            "ja",
            "听说",
            id="one of two words for thinking, which may be the other's translation",
        ),
        pytest.param(
            "我觉得大概修不好。", "I think it is probably past mending.", "en", "看来", id="what one thinks, apparently"
        ),
        pytest.param(
            "我觉得他大概会来。", "I think he will probably come.", "en", "知道", id="what may be is known to nobody"
        ),
        pytest.param(
            "这件事上，曾与客人有过争执。", "お客と言い争ったことがあります。", "ja", "好像", id="one's own past"
        ),
        pytest.param(
            "这把伞不能算我的。", "I can't call that umbrella mine.", "en", "不敢", id="a thing wants and dares nothing"
        ),
        pytest.param(
            "账上只剩十一万，连工资都不够。",
            "We had only 110,000 left, not enough for the wages.",
            "en",
            "至少",
            id="too little, and so at least nothing",
        ),
        pytest.param(
            "您别奇怪，那是真鸡。", "変に思わないでください。", "ja", "有趣", id="what one is told not to think"
        ),
        pytest.param("反正等我老了就没有了。", "どうせ私が老いる頃にはありません。", "ja", "其实", id="a time to come"),
        pytest.param(
            "只有二十把伞是修过的。",
            "わずか20本が修理したものです。",
            "ja",
            "ちょうど",
            id="only so many are exactly so many",
        ),
        pytest.param(
            "只有三把伞坏了。",
            "Because of that only three umbrellas broke.",
            "en",
            "exactly",
            id="only so many, in English",
        ),
        pytest.param("我羡慕那些老师。", "あの先生たちがうらやましいです。", "ja", "难过", id="envy has an object"),
        pytest.param(
            "他一直认为那是捐的。",
            "彼はずっとあれは寄贈だと考えてきました。",
            "ja",
            "たまに",
            id="up to now, now and then",
        ),
        pytest.param(
            "他往往已经累了。", "He has often already grown tired.", "en", "终于", id="at last, of what comes often"
        ),
        pytest.param(
            "照片已经发黄了。", "The photo had already turned yellow.", "en", "finally", id="unwanted at last"
        ),
        pytest.param(
            "那次访问其实在那个手势里就已经开始了。",
            "The interview had really already begun with that gesture.",
            "en",
            "clearly",
            id="two words in -ly",
        ),
        pytest.param("已经分不清了。", "すでにわからなくなりました。", "ja", "ようやく", id="at last no more"),
        pytest.param(
            "换作是我，大概会走。", "I would probably go.", "en", "apparently", id="apparent, of what one would do"
        ),
        pytest.param("大概是下雨了吧。", "It is probably raining.", "en", "apparently", id="apparent, in a guess"),
        pytest.param(
            "她始终主张彻底分流。", "彼女は一貫して分流を主張しました。", "ja", "たまに", id="a stand, now and then"
        ),
        pytest.param("左腿突然抽筋。", "左足が突然つった。", "ja", "ようやく", id="a cramp at last"),
        pytest.param("这可能要下雨。", "雨が降るかもしれません。", "ja", "一定", id="must, before what is likely"),
        pytest.param("我们不能答应。", "We cannot promise it.", "en", "不敢", id="a polite cannot"),
        pytest.param(
            "他面前摆着大碗。", "There was a big bowl in front of him.", "en", "behind", id="a bowl behind one"
        ),
        pytest.param(
            "医生把手背到身后。", "The doctor put his hands behind his back.", "en", "opposite", id="hands opposite"
        ),
        pytest.param(
            "平时上班，就周六来。", "ふだんは働いて、土曜だけ来ます。", "ja", "ときどき", id="Saturday beside weekdays"
        ),
        pytest.param("他轻轻划了一下。", "彼はそっと一回こすった。", "ja", "ゆっくり", id="one quick act, slowly"),
        pytest.param(
            "我只能接受一半。", "I can only accept half of it.", "en", "reject", id="half, which leaves the other"
        ),
        pytest.param(
            "机器取代了纸和笔。", "Machines replaced pen and paper.", "en", "imitated", id="things that imitate"
        ),
        pytest.param("有趣的是，桥还在。", "面白いことに、橋はまだある。", "ja", "退屈な", id="a bore to begin with"),
        pytest.param("我最讨厌穿线。", "I hate threading a needle.", "en", "like", id="what one hates most"),
        pytest.param(
            "将近两百个座位空着。", "The nearly two hundred seats stood empty.", "en", "a full", id="two articles"
        ),
        pytest.param(
            "有时候时间到了，我们也停不下来。",
            "Sometimes the time is up and we cannot stop.",
            "en",
            "much of the time",
            id="the time, which would be said twice",
        ),
        pytest.param(
            "他已经认出我来了。",
            "He had already recognised me.",
            "en",
            "actually",
            id="what may mean that it surprises",
        ),
        pytest.param("妳觉得这里冷吗？", "ここは寒いと思いますか。", "ja", "发现", id="what a woman is asked to think"),
        pytest.param("他对车站很失望。", "彼は駅にがっかりしました。", "ja", "为难", id="disappointed in something"),
        pytest.param(
            "当然贵，一张要三百块。", "もちろん高いですよ。一枚三百元します。", "ja", "それに", id="an answer that adds"
        ),
        pytest.param(
            "一刮风我们就得修屋顶。",
            "Whenever the wind blew, we had to mend the roof.",
            "en",
            "wanted to",
            id="what has to be done whenever something happens",
        ),
        pytest.param("第二天寄来了照片。", "次の日、写真が届きました。", "ja", "不久", id="soon, bare before a verb"),
        pytest.param("那是一只聪明的鸟。", "It only is a clever bird.", "en", "也", id="a measure word"),
        pytest.param("我把胡萝卜和肉一起切。", "ニンジンと肉を一緒に切ります。", "ja", "こっそり", id="with meat"),
        pytest.param("鸟又不唱歌。", "Birds do not sing.", "en", "dare", id="you has no wish"),
        pytest.param("老师起初没答应。", "The teacher did not agree at first.", "en", "all along", id="not all along"),
        pytest.param("我想给他买床。", "彼にベッドを買ってやりたいです。", "ja", "开始", id="for somebody"),
        pytest.param(
            "这块布再漂亮，我也不用。", "どんなにきれいな布でも、使いません。", "ja", "普通", id="however plain"
        ),
        pytest.param(
            "再漂亮的布，我也不用。", "どんなにきれいな布でも、使いません。", "ja", "普通", id="plain as it is"
        ),
        pytest.param(
            "终于有人愿意学了。", "At last somebody was willing to learn.", "en", "afraid to", id="afraid at last"
        ),
        pytest.param("恐怕他不来了。", "おそらく彼は来ません。", "ja", "一定", id="certainly, before who does it"),
        pytest.param("我觉得这座桥有毛病。", "I think this bridge has a fault.", "en", "hope", id="hope for a fault"),
        pytest.param("有错，我承认。", "There is a mistake, I admit it.", "en", "deny", id="deny what was just said"),
        pytest.param("我只打算修两把伞。", "I only plan to mend two umbrellas.", "en", "refuse", id="only refuse"),
        pytest.param(
            "头一年她只完成了三幅画。",
            "In the first year she finished only three paintings.",
            "en",
            "postponed",
            id="postpone only so many",
        ),
        pytest.param("这个月的水很充足。", "今月の水はとても豊富です。", "ja", "有点", id="a little, of what is good"),
        pytest.param("这张画特别漂亮。", "この絵はとてもきれいです。", "ja", "有点", id="a little pretty"),
        pytest.param("吃完以后，她走了。", "After she had eaten, she left.", "en", "before", id="before it is over"),
        pytest.param("录完了之后，她走了。", "After she finished, she left.", "en", "的时候", id="when it was over"),
        pytest.param(
            "我想知道为什么还需要修桥。",
            "I wonder why they still need to mend the bridge.",
            "en",
            "actually",
            id="why one actually needs it",
        ),
        pytest.param(
            "修桥最终要靠村里人。",
            "In the end mending the bridge depends on the village.",
            "en",
            "Suddenly",
            id="suddenly, of what it depends on",
        ),
        pytest.param(
            "我总觉得少一步。", "I always feel that a step is missing.", "en", "通常", id="usually, before felt"
        ),
        pytest.param("她轻轻推门。", "She pushes the door gently.", "en", "慢慢地", id="with a particle, beside none"),
        pytest.param("我从小怕狗。", "I have feared dogs since I was little.", "en", "recently", id="have, recently"),
        pytest.param("我干脆不去了。", "私はいっそ行かないことにしました。", "ja", "马上", id="soon not to go"),
        pytest.param("我事先不知道。", "私は前もって知りませんでした。", "ja", "亲自", id="not to know in person"),
        pytest.param("她暂时不搬家。", "彼女はしばらく引っ越しません。", "ja", "再次", id="not to move again"),
        pytest.param("他当即答应了老师。", "彼はその場で先生に承知しました。", "ja", "逐步", id="agree step by step"),
        pytest.param("差不多八点他回家了。", "He went home at almost eight.", "en", "整整", id="an hour of the clock"),
        pytest.param(
            "他对结果非常失望。", "He was disappointed in the result.", "en", "satisfied", id="satisfied in something"
        ),
        pytest.param("这是极其难的工作。", "It is an extremely hard job.", "en", "fairly", id="an fairly hard job"),
        pytest.param(
            "他没生气，反而笑了。", "Laughing instead of being angry, he sat there.", "en", "as expected", id="of"
        ),
        pytest.param("那条街特别窄。", "The street is particularly narrow.", "en", "surprisingly", id="居然窄"),
        pytest.param(
            "我们刚搬来。", "We had just moved in.", "en", "nearly", id="nearly is said of a number or a state"
        ),
        pytest.param(
            "刚上班的时候，我很怕。",
            "When I had just started work, I was afraid.",
            "en",
            "long since",
            id="when it was",
        ),
        pytest.param(
            "上午只来了三个客人。", "午前はたった三人しか来ませんでした。", "ja", "ちょうど", id="しか tells of few"
        ),
        pytest.param("我到处借钱。", "私はあちこち金を借りました。", "ja", "たまに", id="now and then, in its place"),
        pytest.param(
            "老实说，我没钱。", "正直に言うと、お金がありません。", "ja", "たとえば、", id="an example of nothing"
        ),
        pytest.param(
            "可惜门锁上了。", "残念ながら、門に鍵がかかっていました。", "ja", "さいわい", id="luck of a mishap"
        ),
        pytest.param(
            "我们只能回头。", "私たちは引き返すしかありません。", "ja", "はずはありません", id="what is inferred"
        ),
        pytest.param(
            "她一路上走了大约四十天。", "She walked for about forty days.", "en", "正好", id="exactly, behind 了"
        ),
        pytest.param(
            "面对病人，他很少说话。", "He seldom spoke when he faced patients.", "en", "avoided", id="a person"
        ),
        pytest.param("用不着你担心。", "あなたが心配する必要はありません。", "ja", "不打算", id="plan that you worry"),
        pytest.param("他们轮流唱歌。", "They sang in turn.", "en", "one after another", id="in turn may be so"),
        pytest.param("他们轮流唱歌。", "彼らは順番に歌いました。", "ja", "先后", id="順番に may be so"),
        pytest.param("听说他要结婚。", "彼は結婚するそうです。", "ja", "一定", id="certainly before its subject"),
        pytest.param("大家赶紧跑了。", "みんな慌てて逃げました。", "ja", "一个人", id="all of them alone"),
        pytest.param("我几乎没有睡。", "I almost never slept.", "en", "finally", id="almost never"),
        pytest.param("他不喜欢做饭。", "彼は料理をするのが好きではありません。", "ja", "不擅长", id="不不擅长"),
        pytest.param("当然有人迟到。", "もちろん遅れた人もいました。", "ja", "幸好", id="luckily some came late"),
        pytest.param("客人不满意。", "The guests are not satisfied.", "en", "失望", id="not disappointed"),
        pytest.param(
            "奇怪的是，灯还亮着。", "不思議なことに、まだ灯がついています。", "ja", "无聊", id="boring to say"
        ),
        pytest.param("很简单，关掉就行。", "Very simple, just turn it off.", "en", "无聊", id="boring to answer"),
        pytest.param("头发剪得很短。", "He keeps his hair cut very short.", "en", "不太", id="cut not very short"),
        pytest.param("他头一回坐船。", "彼は初めて船に乗りました。", "ja", "又一回", id="又一回 is no adverb"),
        pytest.param("另一半是我的。", "The other half of it is mine.", "en", "a third", id="the other a third"),
        pytest.param("我没想到他来了。", "To my surprise, he came.", "en", "果然", id="a subject stands before it"),
        pytest.param("我想见老师。", "先生に会いたいです。", "ja", "开始", id="what takes no time"),
        pytest.param("他坐在我旁边。", "彼は私の横に座りました。", "ja", "里面", id="inside somebody"),
        pytest.param("故事里面有一座桥。", "物語の中には橋があります。", "ja", "旁边", id="beside a story"),
        pytest.param(
            "村里人都支持。", "Everyone in the village supported it.", "en", "旁边", id="the people of a village"
        ),
        pytest.param(
            "厂里工人都走了。", "All the workers in the factory left.", "en", "对面", id="the workers of a place"
        ),
        pytest.param(
            "店里面，灯亮着。", "In the shop, a lamp was on.", "en", "旁边", id="a part of 里面 before a comma"
        ),
        pytest.param("房租比去年贵。", "Rent is more expensive than last year.", "en", "结实", id="a solid rent"),
        pytest.param("房间比去年小。", "The room is smaller than last year.", "en", "轻", id="a light room"),
        pytest.param(
            "大家投票反对这座桥。", "They voted against the bridge.", "en", "worried about", id="voted worried"
        ),
        pytest.param("结果他没来。", "だが、結局来ませんでした。", "ja", "很快", id="soon he did not"),
        pytest.param(
            "他没学会以前，我帮他。", "Before he had learnt it, I helped him.", "en", "以后", id="after not having"
        ),
        pytest.param(
            "你得天天写信。", "You will have to write letters every day.", "en", "need not", id="will need not"
        ),
        pytest.param("他非常认真地听。", "彼は真剣に聞きました。", "ja", "反复", id="very repeatedly"),
        pytest.param(
            "我出门时天刚好亮了。", "家を出る頃に、ちょうど空が明るくなりました。", "ja", "もう", id="頃に、もう"
        ),
        pytest.param("他跑得很快。", "He runs very fast.", "en", "difficult", id="runs very difficult"),
        pytest.param("这真的有必要。", "This really is necessary.", "en", "feasible", id="有可行"),
        pytest.param("他拒绝回答这个问题。", "He declined to answer it.", "en", "accepted", id="accepted to answer"),
        pytest.param("他是普通的工人。", "He is an ordinary worker.", "en", "expensive", id="an expensive worker"),
        pytest.param("这把椅子很舒服。", "This chair is comfortable.", "en", "uneasy", id="an uneasy chair"),
        pytest.param(
            "到家时饺子刚好熟了。",
            "家に着くと、餃子がちょうどゆで上がりました。",
            "ja",
            "少しずつ",
            id="done bit by bit",
        ),
        pytest.param(
            "钥匙一直挂在门后。", "鍵はずっとドアの裏に掛けてあります。", "ja", "たびたび", id="a state often"
        ),
        pytest.param(
            "梯子一直靠在墙边。",
            "はしごはずっと塀に立てかけてあります。",
            "ja",
            "すでに",
            id="a state already, which takes 了",
        ),
        pytest.param(
            "我得保证自己不迟到。", "遅刻しないようにしなければなりません。", "ja", "最好别", id="not to see to it"
        ),
        pytest.param(
            "加了盐，味道才出来。", "塩を加えて、初めて味が出ます。", "ja", "のちに", id="adding it, afterwards"
        ),
        pytest.param(
            "两个人签字才付款。",
            "二人が署名して初めて支払います。",
            "ja",
            "たまたま",
            id="by chance, what is always done so",
        ),
        pytest.param(
            "信里常常夹着照片。", "手紙にはよく写真が挟まっています。", "ja", "こっそり", id="photos, secretly"
        ),
        pytest.param("后来降到了九天半。", "Later that came down to nine.", "en", "At that time", id="that, that"),
        pytest.param("我等了将近两个小时。", "I waited for nearly two hours.", "en", "exactly", id="整整 is a full"),
        pytest.param(
            "桥修了将近事故前的两倍。", "It took nearly two times as long.", "en", "整整", id="full, of no number"
        ),
        pytest.param("他一直挂着那把伞。", "あの時からずっと掛けてある。", "ja", "ふだん", id="usually, since then"),
        pytest.param(
            "我有一件事要跟你商量。",
            "There is something I need to discuss with you.",
            "en",
            "want to",
            id="要 is to want as well",
        ),
        pytest.param(
            "我只好给自己办了手续。",
            "I had no choice but to go through it myself.",
            "en",
            "不愿意",
            id="unwilling, yet done",
        ),
        pytest.param(
            "她后来说什么了吗？", "彼女はあとで何か言いましたか。", "ja", "有一天", id="one day, of what is asked"
        ),
    ],
)
def test_nothing_is_offered_that_cannot_be_said_there(source: str, translation: str, language: str, wrong: str) -> None:
    assert wrong not in _offered(source, translation, language)


@pytest.mark.parametrize(
    ("source", "translation", "language", "other"),
    [
        pytest.param("听说他要结婚。", "彼は結婚するそうです。", "ja", "ようです", id="hearsay"),
        pytest.param("他刚写完信。", "He had just written the letter.", "en", "finally", id="at last"),
        pytest.param("我到处借钱。", "私はあちこち金を借りました。", "ja", "急いで", id="to borrow in a hurry"),
        pytest.param("可惜门锁上了。", "残念ながら、門に鍵がかかっていました。", "ja", "じつは", id="in fact"),
        pytest.param(
            "用不着排队买票。", "並んで切符を買う必要はありません。", "ja", "べきではありません", id="should not"
        ),
        pytest.param(
            "客人可能觉得菜很咸。", "Guests may think the food is salty.", "en", "will not", id="what one will think"
        ),
        pytest.param(
            "她一路上走了大约四十天。", "She walked for about forty days.", "en", "整整", id="fully, behind 了"
        ),
        pytest.param("第二天寄来了照片。", "次の日、写真が届きました。", "ja", "不久以后", id="soon"),
        pytest.param("他的狗很漂亮。", "彼の犬はきれいです。", "ja", "普通", id="plain"),
        pytest.param("我们得修屋顶。", "We had to mend the roof.", "en", "wanted to", id="what had to be done"),
        pytest.param("有人愿意学画画。", "Somebody was willing to learn.", "en", "forced to", id="forced"),
        pytest.param("我从小怕狗。", "I have feared dogs since I was little.", "en", "for years", id="for years"),
        pytest.param("他当即答应了老师。", "彼はその場で先生に承知しました。", "ja", "さいごに", id="at once"),
        pytest.param("我出门，天刚好亮了。", "家を出ると、ちょうど空が明るくなりました。", "ja", "もう", id="と、もう"),
        pytest.param("他坐在我旁边。", "彼は私の横に座りました。", "ja", "うしろ", id="beside"),
        pytest.param("房租比去年贵。", "Rent is more expensive than last year.", "en", "better", id="compared"),
        pytest.param("他拒绝了老师的邀请。", "He declined the invitation.", "en", "considered", id="what is declined"),
        pytest.param("他是普通的工人。", "He is an ordinary worker.", "en", "interesting", id="ordinary"),
        pytest.param(
            "我只好给自己办了手续。", "I had no choice but to go through it myself.", "en", "碰巧", id="by chance, done"
        ),
        pytest.param("你得写信。", "You have to write letters.", "en", "need not", id="have to"),
        pytest.param(
            "我有一件事要跟你商量。", "There is something I need to discuss with you.", "en", "need not", id="need to"
        ),
        pytest.param("我需要跟你商量。", "I need to discuss it with you.", "en", "want to", id="需要 is not to want"),
        pytest.param(
            "钥匙一直挂在门后。", "鍵はずっとドアの裏に掛けてあります。", "ja", "ふたたび", id="a state again"
        ),
        pytest.param(
            "梯子一直靠在墙边。",
            "はしごはずっと塀に立てかけてあります。",
            "ja",
            "ふだん",
            id="a state on most days",
        ),
        pytest.param("信里常常夹着照片。", "手紙にはよく写真が挟まっています。", "ja", "たまに", id="what lies there"),
        pytest.param("我等了将近两个小时。", "I waited for nearly two hours.", "en", "a full", id="a full two hours"),
        pytest.param("我等了将近一年。", "I waited for almost a year.", "en", "exactly", id="exactly a year"),
        pytest.param("恐怕他不来了。", "おそらく彼は来ません。", "ja", "其实", id="in fact, before who does it"),
        pytest.param("我觉得这座桥有毛病。", "I think this bridge has a fault.", "en", "admit", id="admit a fault"),
        pytest.param("她承认这个错误。", "She admitted this mistake.", "en", "denied", id="deny a mistake"),
        pytest.param("我只打算修两把伞。", "I only plan to mend two umbrellas.", "en", "need to", id="only need to"),
        pytest.param(
            "头一年她只完成了三幅画。",
            "In the first year she finished only three paintings.",
            "en",
            "revised",
            id="revise only so many",
        ),
        pytest.param("他后来走了。", "彼はあとで去りました。", "ja", "很快", id="soon, behind who does it"),
        pytest.param("这个转变相当大。", "かなり大きな転身です。", "ja", "太", id="a short word before a short one"),
        pytest.param(
            "效果也许被高估了。", "The effect had perhaps been overestimated.", "en", "of course", id="within the verb"
        ),
        pytest.param("她独自吃饭。", "彼女は一人で食事をします。", "ja", "悄悄", id="how one does it alone"),
        pytest.param("这个月的水很充足。", "今月の水はとても豊富です。", "ja", "过于", id="too much of what is good"),
        pytest.param("这个房间很冷。", "この部屋はとても寒いです。", "ja", "有点", id="a little, of what is bad"),
        pytest.param(
            "修桥最终要靠村里人。",
            "In the end mending the bridge depends on the village.",
            "en",
            "Of course",
            id="of course, of what it depends on",
        ),
        pytest.param("船已经沉了下去。", "The boat had already sunk.", "en", "clearly", id="over, as one sees"),
        pytest.param("妈妈骂了我一顿。", "Mother scolded me.", "en", "comforted", id="comfort"),
        pytest.param("桥修了将近两年。", "It took nearly two years.", "en", "整整", id="full, of a number"),
        pytest.param("他一直挂着那把伞。", "あの傘はずっと掛けてある。", "ja", "ふだん", id="usually"),
    ],
)
def test_what_can_be_said_there_is_offered(source: str, translation: str, language: str, other: str) -> None:
    assert other in _offered(source, translation, language)


def test_a_manner_gives_way_together_with_its_particle() -> None:
    [site] = sites(BothSides(source="他偷偷地看信。", translation="He secretly read the letter.", language="en"))
    assert (site.zh.said, "急忙" in site.zh.others) == ("偷偷地", True)
