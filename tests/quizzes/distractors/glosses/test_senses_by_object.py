"""A word of several senses is told by what the translation says."""

from __future__ import annotations

import pytest

from quizzes.distractors.glosses.word_senses import meant_sense, senses_of_words
from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("word", "text", "language", "en"),
    [
        pytest.param("推动", "好奇心が人を駆り立てる。", "ja", "to drive (somebody)", id="to drive people"),
        pytest.param("推动", "町の再建を推し進めた。", "ja", "to push forward", id="to push work forward"),
        pytest.param("推动", "It was hunger that drove them.", "en", "to drive (somebody)", id="to drive, in English"),
        pytest.param("接受", "店主は取材を受けた。", "ja", "to agree to (an interview), to undergo", id="an interview"),
        pytest.param("接受", "彼は提案を受け入れた。", "ja", "to accept", id="a proposal"),
        pytest.param("观众", "Visitors may touch the bells.", "en", "visitor (to an exhibition)", id="in a museum"),
        pytest.param(
            "观众", "The audience began to sing.", "en", "audience, member of the audience", id="in a theatre"
        ),
        pytest.param("采访", "インタビューは朝に始まった。", "ja", "interview (by a journalist)", id="a talk"),
        pytest.param("采访", "They interviewed the baker.", "en", "to interview (as a journalist)", id="who talks"),
        pytest.param("键盘", "鍵盤を強く押した。", "ja", "keyboard (of an instrument)", id="of an organ"),
        pytest.param("键盘", "キーボードで入力した。", "ja", "keyboard", id="of a computer"),
        pytest.param("婆婆", "隣のお婆さんが来た。", "ja", "old woman", id="an old woman"),
        pytest.param("婆婆", "姑と暮らしている。", "ja", "mother-in-law (husband's mother)", id="a mother-in-law"),
        pytest.param("领导", "上司に呼ばれた。", "ja", "boss", id="at work"),
        pytest.param("班长", "クラスの全員が彼女に投票した。", "ja", "class monitor", id="at school"),
        pytest.param("班长", "The foreman checked every bolt.", "en", "team leader", id="in a factory"),
        pytest.param("会计", "大学で会計を学んだ。", "ja", "accounting", id="what is learnt"),
        pytest.param("会计", "母は工場の経理係だった。", "ja", "accountant", id="who does it"),
        pytest.param("表格", "毎日の数字を表に書いた。", "ja", "table (of figures)", id="figures in rows"),
        pytest.param("编辑", "She is an editor.", "en", "editor", id="who edits"),
        pytest.param("编辑", "She edited it twice.", "en", "to edit", id="what is done"),
        pytest.param("缺口", "壺の縁が欠けている。", "ja", "gap (broken part)", id="what broke off"),
        pytest.param("缺口", "予算が不足している。", "ja", "shortfall", id="what is lacking"),
        pytest.param("声音", "隣の部屋から父の声が聞こえた。", "ja", "voice", id="of somebody"),
        pytest.param("声音", "雨の音で目が覚めた。", "ja", "sound", id="of something"),
        pytest.param("平均", "一日平均して十人が来る。", "ja", "on average", id="before a verb"),
        pytest.param("寒流", "寒波で池が凍った。", "ja", "cold wave", id="the cold that comes in winter"),
        pytest.param("咬牙", "父は寝ながら歯ぎしりをする。", "ja", "to grind one's teeth", id="asleep"),
        pytest.param("咬牙", "He gritted his teeth and paid.", "en", "to clench one's teeth", id="to bear it"),
        pytest.param("喇叭", "The van sounded its horn twice.", "en", "horn (of a vehicle)", id="in a car"),
        pytest.param("喇叭", "祖父はラッパを吹いた。", "ja", "trumpet", id="to be blown"),
        pytest.param(
            "收回", "彼女は辞表を撤回した。", "ja", "to take back (what one said), to withdraw", id="what was said"
        ),
        pytest.param("收回", "貸した本を回収した。", "ja", "to take back, to recover", id="what was lent"),
        pytest.param("识字", "祖母は字が読めない。", "ja", "to be able to read", id="who can read"),
        pytest.param("识字", "He learned to read at forty.", "en", "to learn to read", id="who learns it"),
        pytest.param("毛病", "彼の欠点は短気なところだ。", "ja", "fault, shortcoming", id="of a person"),
        pytest.param("毛病", "爪をかむ癖が直らない。", "ja", "bad habit", id="what somebody does again and again"),
        pytest.param("毛病", "このやり方にも欠点がある。", "ja", "fault, shortcoming", id="of a method"),
        pytest.param("升级", "ソフトをアップグレードした。", "ja", "to upgrade", id="of what one downloads"),
        pytest.param("升级", "対立がエスカレートした。", "ja", "to escalate", id="of a conflict"),
        pytest.param("严肃", "父は真面目な顔で聞いた。", "ja", "serious, solemn", id="of a face"),
        pytest.param("严肃", "お堅い小説ばかり読む。", "ja", "serious (in content)", id="of a book"),
        pytest.param("分别", "二人は別々に帰った。", "ja", "respectively", id="one by one"),
        pytest.param("动手", "兄が先に手を出した。", "ja", "to hit out", id="in a quarrel"),
        pytest.param("动手", "もう準備に取りかかった。", "ja", "to set to work", id="with one's work"),
        pytest.param("新鲜", "毎日が珍しいことばかりだ。", "ja", "novel", id="what one has not seen"),
        pytest.param("新鲜", "The eggs are fresh.", "en", "fresh", id="what one eats"),
        pytest.param("提前", "出発を一日早めた。", "ja", "to bring forward", id="a day"),
        pytest.param("提前", "前もって電話してください。", "ja", "to do ahead of time", id="before it is due"),
        pytest.param("不要紧", "遅れても構いません。", "ja", "that's all right", id="what may be"),
        pytest.param(
            "不要紧", "値段は重要ではない。", "ja", "it doesn't matter, it is not what counts", id="what weighs little"
        ),
        pytest.param(
            "毛病", "古いポンプがまた故障した。", "ja", "breakdown, something wrong (with a machine)", id="of a machine"
        ),
        pytest.param("见到", "駅で先生に会った。", "ja", "to meet (somebody)", id="a person"),
        pytest.param("见到", "市場で珍しい魚を目にした。", "ja", "to come across, to catch sight of", id="a thing"),
        pytest.param("需要", "毎日水を替える必要がある。", "ja", "to need to (do something)", id="to do something"),
        pytest.param("需要", "子どもには友だちが必要だ。", "ja", "to need (something)", id="to have something"),
        pytest.param("麻烦", "そこが厄介なところだ。", "ja", "troublesome", id="a hard point"),
        pytest.param("意思", "この印はどういう意味ですか。", "ja", "meaning", id="of a sign"),
        pytest.param("意思", "私の考えは少し違います。", "ja", "idea (what one has in mind)", id="in a head"),
        pytest.param("紧张", "舞台の前は緊張する。", "ja", "nervous", id="of people"),
        pytest.param("紧张", "Beds were in short supply.", "en", "tight (of time, supplies)", id="of what is lacking"),
        pytest.param("专业", "大学の専攻は化学だった。", "ja", "major (at university)", id="what is studied"),
        pytest.param("专业", "プロの料理人を呼んだ。", "ja", "professional", id="who is no amateur"),
        pytest.param("骄傲", "息子を誇りに思う。", "ja", "proud", id="of somebody else"),
        pytest.param("骄傲", "He has grown arrogant.", "en", "arrogant", id="of oneself"),
        pytest.param("早晚", "朝晩は冷える。", "ja", "in the mornings and evenings", id="twice a day"),
        pytest.param("肯定", "きっと雨になる。", "ja", "certainly", id="sure"),
        pytest.param("教训", "父に叱られた。", "ja", "to tell off", id="with words"),
        pytest.param("意外", "もし事故が起きたら困る。", "ja", "accident", id="what happens"),
        pytest.param("宝贝", "Sleep well, darling.", "en", "darling, baby", id="somebody dear"),
        pytest.param("坚持", "毎朝の体操を続けている。", "ja", "to keep on with, to persist in", id="to go on"),
        pytest.param("坚持", "安全第一の原則を堅持する。", "ja", "to uphold, to hold to", id="to a principle"),
        pytest.param("评论", "私はコメントする立場にない。", "ja", "to comment", id="to say something of it"),
        pytest.param("评论", "コメント欄が荒れている。", "ja", "comment", id="what was said of it"),
        pytest.param("成绩", "試験の点数が下がった。", "ja", "grades, marks", id="of an examination"),
        pytest.param("猜测", "さまざまな憶測が流れた。", "ja", "guess, speculation", id="what is guessed"),
        pytest.param("坚持", "彼は自分が正しいと言い張った。", "ja", "to insist", id="with words to the end"),
        pytest.param("结果", "その結果、橋が流された。", "ja", "as a result, in the end", id="what came of it"),
        pytest.param("结果", "The results are good.", "en", "result", id="what was found"),
        pytest.param("涨价", "店主は値上げすると言った。", "ja", "to raise prices", id="what somebody does"),
        pytest.param("涨价", "卵が値上がりした。", "ja", "to rise in price", id="what becomes of eggs"),
        pytest.param(
            "涨价", "なぜ切符の値段を上げないのか。", "ja", "to raise prices", id="what one does with a price"
        ),
        pytest.param("涨价", "Coal went up last winter.", "en", "to rise in price", id="what became of coal"),
        pytest.param("降价", "夕方には弁当を値下げする。", "ja", "to cut prices", id="what a seller does"),
        pytest.param("降价", "桃の値段が下がった。", "ja", "to fall in price", id="what becomes of peaches"),
        pytest.param("感觉", "寒いと指の感覚が鈍る。", "ja", "feeling", id="in the fingers"),
        pytest.param("感觉", "誰かに見られていると感じた。", "ja", "to feel", id="that something is so"),
        pytest.param("踏实", "家に帰ると安心する。", "ja", "at ease", id="of a heart"),
        pytest.param("踏实", "彼は地に足のついた人だ。", "ja", "steady, down-to-earth", id="of a worker"),
        pytest.param(
            "模型", "私たちのモデルは雨を当てる。", "ja", "model (of a thing or a process)", id="that computes"
        ),
        pytest.param(
            "模型", "A model of the bridge on a screen.", "en", "model (of a thing or a process)", id="a likeness"
        ),
        pytest.param("模型", "船の模型を作った。", "ja", "scale model", id="of a thing"),
        pytest.param("窗口", "Tickets are sold at the ticket window.", "en", "service window", id="to buy a ticket at"),
        pytest.param("窗口", "猫が窓から顔を出した。", "ja", "window (to look out of)", id="to look out of"),
        pytest.param("认得", "この字なら半分はわかる。", "ja", "to recognise, to be able to read", id="a sign"),
        pytest.param("认得", "彼はあの人を見知っている。", "ja", "to know", id="somebody"),
        pytest.param("人情", "I owe him one.", "en", "favour (owed)", id="to be returned"),
        pytest.param("人情", "この町には温かい人情がある。", "ja", "human feelings", id="of kind people"),
        pytest.param("收获", "It was the best harvest in years.", "en", "harvest", id="from a field"),
        pytest.param("收获", "この旅で得たものは多い。", "ja", "gain", id="from what one did"),
        pytest.param("脸色", "Her face was pale.", "en", "complexion", id="of one who is ill"),
        pytest.param("脸色", "店長の機嫌を見て話した。", "ja", "look (on a face)", id="of one who is cross"),
        pytest.param("遗产", "He inherited the mill.", "en", "inheritance", id="from a father"),
        pytest.param("遗产", "ここは世界遺産だ。", "ja", "heritage", id="of all"),
        pytest.param("风声", "Word got about.", "en", "word (that gets about)", id="among people"),
        pytest.param("风声", "夜中に風の音がした。", "ja", "sound of the wind", id="outside"),
        pytest.param("日子", "They have not fixed the date yet.", "en", "date", id="on which something is to be"),
        pytest.param("日子", "苦しい暮らしが続いた。", "ja", "life", id="how one lives"),
        pytest.param("日子", "Those were happy days.", "en", "day, days", id="which went by"),
        pytest.param("高峰", "He has climbed two peaks in Nepal.", "en", "high mountain", id="to be climbed"),
        pytest.param("高峰", "Trains are full at rush hour.", "en", "peak (the busiest time)", id="in traffic"),
        pytest.param(
            "背景", "A dog barked in the background.", "en", "background (of a sound or picture)", id="behind"
        ),
        pytest.param("背景", "事件の背景を調べた。", "ja", "background (circumstances)", id="of what happened"),
        pytest.param("碰到", "スコップが石に当たった。", "ja", "to touch", id="a stone"),
        pytest.param("碰到", "駅で彼に出くわした。", "ja", "to run into", id="somebody one knows"),
        pytest.param("打包", "They had packed before noon.", "en", "to pack up", id="to move"),
        pytest.param("打包", "残りは持ち帰った。", "ja", "to take away (food)", id="what is left of a meal"),
        pytest.param("前辈", "先人に学ぶ。", "ja", "predecessor", id="long dead"),
        pytest.param("频率", "周波数を合わせた。", "ja", "frequency (in hertz)", id="of a sound"),
        pytest.param("柜台", "He paid at the front desk.", "en", "front desk", id="of a hotel"),
        pytest.param("正好", "冬はちょうどその逆だ。", "ja", "exactly", id="the other way round"),
        pytest.param("正好", "ちょうどその時、電話が鳴った。", "ja", "as it happens", id="just then"),
        pytest.param("正好", "それは正反対だ。", "ja", "exactly", id="the opposite"),
        pytest.param("客气", "店員は丁寧だった。", "ja", "polite", id="to others"),
        pytest.param("客气", "どうぞ遠慮しないで。", "ja", "to stand on ceremony", id="as a guest"),
        pytest.param("开刀", "父は去年手術を受けた。", "ja", "to have an operation", id="as a patient"),
        pytest.param(
            "开刀", "She operates on three people a day.", "en", "to operate (of a surgeon)", id="as a surgeon"
        ),
        pytest.param("发现", "He never noticed it.", "en", "to notice", id="what one had not seen before"),
        pytest.param("批评", "He criticised the plan.", "en", "to criticise", id="what is thought bad"),
        pytest.param("批评", "先生に叱られた。", "ja", "to tell off", id="a pupil"),
        pytest.param("队伍", "二つのチームが山を下りた。", "ja", "team, party", id="who goes together"),
        pytest.param("队伍", "店の前に長い列ができた。", "ja", "line (of people)", id="who waits"),
        pytest.param("邮箱", "メールを送ってください。", "ja", "email inbox", id="on a screen"),
        pytest.param("默认", "The default is off.", "en", "to have as the default", id="of a program"),
        pytest.param("关系", "コネで入社した。", "ja", "connections", id="whom one knows"),
        pytest.param("消息", "三年も便りがない。", "ja", "news from somebody", id="from somebody"),
        pytest.param("脾气", "父は気性が激しい。", "ja", "temper (nature)", id="what one is like"),
        pytest.param("事业", "She put her career first.", "en", "career", id="of a working life"),
        pytest.param("味道", "台所から妙なにおいがした。", "ja", "smell", id="in the air"),
        pytest.param("条件", "家は貧しかった。", "ja", "circumstances (of a family)", id="of a family"),
        pytest.param("表现", "彼の働きぶりには驚いた。", "ja", "performance (how one does)", id="how one works"),
        pytest.param("翻译", "Our interpreter was late.", "en", "interpreter, translator", id="who translates"),
        pytest.param("翻译", "彼女は詩を訳した。", "ja", "to translate", id="what is done with words"),
        pytest.param("指挥", "指揮者が手を挙げた。", "ja", "conductor (of an orchestra)", id="who stands before them"),
        pytest.param("代表", "Each village sent a delegate.", "en", "representative", id="who is sent for others"),
        pytest.param("房子", "街なかのマンションを借りた。", "ja", "flat (to live in)", id="a part of a house"),
        pytest.param("牌子", "机ごとに小さな札を置いた。", "ja", "small sign, tag", id="on a desk"),
        pytest.param("牌子", "入り口に看板が立っている。", "ja", "sign", id="at a gate"),
        pytest.param("牌子", "どの銘柄の醤油ですか。", "ja", "brand", id="in a shop"),
        pytest.param("拦住", "母が娘を止めた。", "ja", "to stop (somebody)", id="who would do it"),
        pytest.param("拦住", "倒れた木が道をふさいだ。", "ja", "to block", id="what lies across a road"),
        pytest.param("接近", "台風が島に近づいた。", "ja", "to come close to", id="a movement"),
        pytest.param("接近", "客の7割近くが子どもだった。", "ja", "to be close to, to be nearly", id="an amount"),
        pytest.param("接近", "It took nearly two years.", "en", "to be close to, to be nearly", id="a time"),
        pytest.param("原因", "理由は単純です。", "ja", "reason", id="why somebody does it"),
        pytest.param("原因", "火事の原因は煙草だった。", "ja", "cause", id="what brought it about"),
        pytest.param("老板娘", "Our boss cooks it herself.", "en", "proprietress", id="who owns it"),
        pytest.param("老板娘", "店主の奥さんが出てきた。", "ja", "the boss's wife", id="who is married to the owner"),
    ],
)
def test_a_word_is_told_in_the_sense_that_the_translation_bears_out(
    word: str, text: str, language: str, en: str
) -> None:
    sense = meant_sense(senses_of_words()[word], text, language)
    assert sense is not None
    assert sense.en == en


def test_enough_is_told_as_enough() -> None:
    assert table()["足够"].en == ("enough", "sufficient")


def test_what_is_done_over_and_over_is_told_by_an_adverb() -> None:
    assert (table()["反复"].pos, table()["反复"].ja[0], table()["反复"].en[0]) == ("d", "繰り返し", "repeatedly")


def test_a_result_that_a_clause_tells_is_not_surely_a_thing() -> None:
    said = "The result was that they slept worse."
    assert meant_sense(senses_of_words()["结果"], said, "en") is None
