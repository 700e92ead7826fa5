"""Which meaning is a word of our table given first?"""

from __future__ import annotations

import pytest

from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("word", "ja", "en"),
    [
        pytest.param("轻轻", ("軽く", "そっと"), "gently", id="a knob as well as a door"),
        pytest.param("打破", ("打ち破る", "破る"), "to break (a record, a rule, a barrier)", id="no paper"),
        pytest.param("赊账", ("つけで売り買いする", "つけで買う"), "to buy or sell on credit", id="of both sides"),
        pytest.param("来信", ("届いた手紙", "便り"), "letter (received)", id="none that is written"),
        pytest.param("孙子", ("孫", "男の孫"), "grandson", id="no granddaughter"),
        pytest.param("账目", ("収支の記録", "勘定"), "accounts", id="no book, which is 账本"),
        pytest.param("捆绑", ("縛る", "結びつける"), "to tie (to)", id="tied to it, or sold with it"),
        pytest.param("损坏", ("壊す（壊れる）", "損壊"), "to damage; damage", id="done to it, and what happened to it"),
        pytest.param("灯笼", ("ちょうちん", "ランタン"), "lantern", id="no 灯籠 of stone"),
        pytest.param("口味", ("好み", "味の好み"), "taste", id="of readers as well as of guests"),
        pytest.param("当地", ("現地", "その土地"), "the local area", id="wherever that is"),
        pytest.param(
            "一成不变", ("昔のまま変わらない", "変化のない"), "unchanging", id="no まったく同じ, as 一模一样 is"
        ),
        pytest.param("场合", ("（特定の）場", "場面"), "occasion", id="by more than one kanji"),
        pytest.param("离职", ("仕事を辞める", "離職する"), "to leave a job", id="in a hospital as well"),
        pytest.param("刚好", ("ちょうど",), "just or exactly", id="enough, and at that moment"),
        pytest.param("想法", ("考え", "考え方"), "idea or view", id="how one sees it as well as what one hits upon"),
        pytest.param("提出", ("（意見や案を）出す", "持ち出す"), "to put forward", id="no plate"),
        pytest.param("砍掉", ("切り落とす", "切り捨てる"), "to cut off or axe", id="a branch as well as half a budget"),
        pytest.param("柜子", ("戸棚", "ロッカー"), "cupboard or locker", id="in a house, and at a station"),
        pytest.param("街道办事处", ("街道弁事処", "町の役所の出先"), "subdistrict office", id="no branch of a firm"),
        pytest.param("发展", ("発展する", "発展させる"), "to develop; development", id="an economy, and of itself"),
        pytest.param("延期", ("延期する", "延期になる"), "to postpone; to be put off", id="by somebody, or of itself"),
        pytest.param("享受", ("楽しむ", "（恩恵を）受ける"), "to enjoy", id="a discount as well as a meal"),
        pytest.param("异常", ("異常", "非常に"), "abnormal; extremely", id="how hard something is, too"),
        pytest.param("倾向", ("傾向",), "tendency", id="a noun, and no verb beside it"),
        pytest.param("训练", ("トレーニング", "訓練"), "training", id="more than practice"),
        pytest.param("回报", ("見返り", "リターン"), "return (on what was put in)", id="no reward"),
        pytest.param("班底", ("（中心となる）メンバー", "陣容"), "team (of core people)", id="beside 主要 too"),
        pytest.param("设想", ("構想", "想定"), "tentative plan", id="what one has in mind, and no assumption"),
        pytest.param(
            "代码", ("（プログラムなどの）コード",), "code (of a program, a stock and the like)", id="no secret one"
        ),
        pytest.param("拆除", ("取り壊す", "撤去する"), "to demolish or take down", id="a house as well as a sign"),
        pytest.param("发行", ("発行する",), "to issue or publish", id="shares as well as a book"),
        pytest.param("参数", ("パラメーター",), "parameter", id="no variable"),
        pytest.param("支撑", ("支える",), "to sustain or hold up", id="a family as well as a roof"),
        pytest.param("切入", ("切り込む",), "to get into (a field or topic)", id="without a knife"),
        pytest.param("投诉", ("苦情を言う", "クレームをつける"), "to complain", id="a verb, as the Japanese is"),
        pytest.param("浪费", ("無駄にする",), "to waste", id="a verb alone, as the Japanese is"),
        pytest.param("幻想", ("幻想", "空想"), "fantasy", id="no illusion"),
        pytest.param("补贴", ("補助金", "手当"), "subsidy", id="what the state pays before what a firm does"),
        pytest.param("邮件", ("メール", "郵便物"), "email", id="on a screen before on paper"),
        pytest.param("出事", ("問題が起こる", "事故が起こる"), "to go wrong or have an accident", id="a lid, or a man"),
        pytest.param(
            "断电", ("電気が切れる", "電源を切る"), "to lose or cut the power", id="of itself, or by somebody"
        ),
        pytest.param("坏处", ("デメリット", "害"), "drawback or harm", id="of a lift as well as of tobacco"),
        pytest.param("案例", ("事例", "ケース"), "case (as an example)", id="as one says in English"),
        pytest.param("提高", ("高める", "上げる"), "to raise; to improve", id="a voice as well as a standard"),
        pytest.param("获得", ("得る", "手に入れる"), "to obtain or win", id="a prize as well as a loan"),
        pytest.param("车门", ("乗り物のドア",), "door of a vehicle", id="of a train as well as of a car"),
        pytest.param("多余", ("余分", "余計"), "surplus", id="what is left over, before what nobody needs"),
        pytest.param("扫码", ("QRコードやバーコードを読み取る",), "to scan a code", id="at a till as well"),
        pytest.param("袜子", ("靴下",), "sock", id="one of two"),
        pytest.param("发现", ("気づく", "見つける"), "to notice", id="that one is asleep as well as a comet"),
        pytest.param("客人", ("客", "お客さん"), "customer or guest", id="of a stall as well as of a programme"),
        pytest.param("前头", ("前", "先"), "in front", id="in a row as well as in time"),
        pytest.param("鼓励", ("励ます", "奨励する"), "to encourage", id="a child as well as a crop"),
        pytest.param("方向", ("方向", "向き"), "direction", id="no tendency"),
        pytest.param("剩下", ("残る",), "to be left", id="a verb, whose 的 makes it the rest"),
        pytest.param("睡着", ("寝付く", "眠りに入る"), "to fall asleep", id="a verb, whose 了 makes it asleep"),
        pytest.param("外行", ("素人", "門外漢"), "layman", id="who is one, and no lay verb"),
        pytest.param("塌方", ("土砂崩れが起きる",), "to collapse in a landslide", id="what one has is a cold"),
        pytest.param("下霜", ("霜が降りる",), "to form (of frost)", id="which nobody has"),
        pytest.param("误差", ("誤差",), "error (in a measurement)", id="no mistake"),
        pytest.param("芯片", ("半導体チップ",), "semiconductor chip", id="no tip"),
        pytest.param(
            "猩猩", ("類人猿（オランウータンなど）",), "great ape (such as an orangutan)", id="one animal twice"
        ),
        pytest.param("对手", ("（勝負の）相手", "ライバル"), "opponent", id="over a chess board"),
        pytest.param("主角", ("主役", "主人公"), "leading role", id="played or dubbed"),
        pytest.param("三轮车", ("荷物や人を運ぶ三輪車",), "three-wheeler (for goods or people)", id="no child's toy"),
        pytest.param("馒头", ("具のない蒸しパン",), "plain steamed bun", id="by what it is, and not by its sound"),
        pytest.param("样品", ("サンプル", "見本"), "sample", id="of ice as well as of goods"),
        pytest.param("将近", ("〜近く", "ほぼ"), "nearly", id="no more than that"),
        pytest.param("门卫", ("守衛", "警備員"), "guard (at a gate)", id="of a school"),
        pytest.param("烧饼", ("ごま付きの焼きパン",), "sesame flatbread", id="without brackets, which stand in others"),
        pytest.param("包裹", ("小包", "（送る）荷物"), "parcel", id="what is sent before what one carries"),
        pytest.param("瓦匠", ("れんが職人", "瓦職人"), "bricklayer", id="no plasterer"),
        pytest.param("伺候", ("世話をする", "仕える"), "to look after", id="a machine as well as a master"),
        pytest.param("清理", ("きれいにする", "片付ける"), "to clear out", id="a pipe as well as a desk"),
        pytest.param("害怕", ("怖いと思う", "怖がる"), "to be afraid (of)", id="what one feels oneself"),
        pytest.param("钟头", ("〜時間（60分）",), "hour", id="no time in general"),
        pytest.param("嗓音", ("声",), "voice (a person's)", id="no throat"),
        pytest.param("矛盾", ("対立", "食い違い"), "conflict", id="between people, and of two reports"),
        pytest.param("连续", ("続けて", "連続して"), "in a row", id="said before so many years"),
        pytest.param("设想", ("構想", "想定"), "tentative plan", id="what one would do, before what one assumes"),
        pytest.param("赶紧", ("急いで", "すぐに"), "without delay", id="not in a fluster"),
        pytest.param("服务员", ("ウェイター", "ウェイトレス"), "waiter", id="at a table before behind a counter"),
        pytest.param("轮子", ("車輪", "ホイール"), "wheel", id="of a machine as well as of a car"),
        pytest.param("收银机", ("レジスター", "レジの機械"), "cash register", id="no desk"),
        pytest.param("功夫", ("腕前", "カンフー"), "skill", id="of a cook before that of a fighter"),
        pytest.param("认得", ("見知っている", "見分けられる"), "to recognise", id="no knowing that something is so"),
        pytest.param("质地", ("材質", "質感"), "texture", id="no cloth"),
        pytest.param("看待", ("見なす", "扱う"), "to regard", id="more than to see"),
        pytest.param("蜂箱", ("ミツバチの巣箱",), "beehive", id="no bird box"),
        pytest.param("房租", ("家賃",), "rent", id="of a shop as well"),
        pytest.param("目标", ("目標", "ゴール"), "goal", id="not where a race ends"),
        pytest.param("上漆", ("ニスを塗る", "漆を塗る"), "to varnish", id="seldom with lacquer"),
        pytest.param("蚂蚁", ("アリ",), "ant", id="not あり, there is"),
        pytest.param("准点", ("定刻どおりに",), "on time", id="how it leaves"),
        pytest.param("成就", ("業績", "偉業"), "achievement", id="成果 is a word of its own"),
        pytest.param("年轻人", ("若者", "若い人"), "young person", id="one as well as many"),
        pytest.param("规定", ("決まり", "規定"), "rule", id="of a house as well as of the state"),
        pytest.param("瓷器", ("磁器",), "porcelain", id="no pottery, which is 焼き物 too"),
        pytest.param("陶器", ("陶器",), "pottery", id="no porcelain, which is 焼き物 too"),
        pytest.param("古墓", ("古い墓", "古墳"), "ancient tomb", id="of any country"),
        pytest.param("领会", ("悟る", "理解する"), "to come to understand", id="a meaning before a skill"),
        pytest.param("甚至", ("〜さえ", "さらには"), "even", id="even a child"),
        pytest.param("记住", ("しっかり覚える", "覚えておく"), "to keep in mind", id="not to forget"),
        pytest.param(
            "退票",
            ("切符を払い戻す", "払い戻しを受ける"),
            "to refund a ticket; to get a refund on a ticket",
            id="for money",
        ),
        pytest.param(
            "报表", ("集計表", "決算書"), "statement (of figures)", id="figures that are handed in, and no blank form"
        ),
        pytest.param("划算", ("割に合う", "お得な"), "worth it", id="more than money, and no bare 得"),
        pytest.param("中毒", ("毒にあたる", "中毒を起こす"), "to be poisoned", id="no addiction"),
        pytest.param("中介", ("仲介業者", "仲介"), "agent (middleman)", id="who lets flats"),
        pytest.param("水库", ("貯水池", "ダム"), "reservoir", id="the water behind the dam"),
        pytest.param("整整", ("まるまる", "まる"), "a full (amount)", id="no more and no less, but not just then"),
        pytest.param(
            "雷区", ("地雷原", "触れてはならない領域"), "minefield", id="with mines before what it is likened to"
        ),
        pytest.param("鲤鱼", ("コイ（鯉）",), "carp", id="not こい, love"),
        pytest.param("大雁", ("ガン（雁）",), "wild goose", id="not がん, an illness"),
        pytest.param("档案", ("（保管された）記録", "ファイル"), "file (of records)", id="what is kept of somebody"),
        pytest.param("重新", ("改めて", "もう一度"), "anew", id="once more and otherwise"),
        pytest.param("衣裳", ("服", "衣服"), "clothes", id="neither a kimono nor whatever one puts on"),
        pytest.param("房东", ("大家さん", "家主"), "landlord", id="not to be read たいか, nor the head of a family"),
        pytest.param("地方", ("場所", "所"), "place", id="no bare 所"),
        pytest.param("暗号", ("合言葉", "合図"), "code word", id="what one answers at a door"),
        pytest.param("师父", ("師匠", "親方"), "master (who teaches a trade)", id="no owner and no degree"),
        pytest.param("寻思", ("思う", "考えを巡らす"), "to think", id="that something is so"),
        pytest.param(
            "狼狈", ("みじめな", "さんざんな"), "in a sorry state", id="no うろたえる, as the Japanese 狼狽 is"
        ),
        pytest.param("客气", ("丁寧", "礼儀正しい"), "polite", id="of a firm as well, which is not reserved"),
        pytest.param("一下子", ("たちまち", "あっという間に"), "in an instant", id="no at once, which is 立刻"),
        pytest.param("主任", ("（部署の）長", "責任者"), "director (of a department)", id="no director of a film"),
        pytest.param("感激", ("ありがたく思う", "感謝する"), "to feel grateful", id="more than to be moved"),
        pytest.param("分家", ("（兄弟で）財産を分ける",), "to divide the family property", id="no branch of a family"),
        pytest.param("队伍", ("隊", "チーム"), "team", id="more than a line"),
        pytest.param(
            "反而", ("かえって", "むしろ"), "on the contrary", id="against what was expected, in place of nothing"
        ),
        pytest.param("岁数", ("年齢",), "age", id="not to be read ねん"),
        pytest.param("丑角", ("（芝居の）道化役", "道化"), "clown (in traditional opera)", id="of no circus"),
        pytest.param("停航", ("運航を休む",), "to suspend sailings or flights", id="of aircraft too"),
        pytest.param("发票", ("領収書", "インボイス"), "official receipt", id="as the Japanese is no invoice"),
        pytest.param("情节", ("（話の）筋", "プロット"), "plot (of a story)", id="no muscle"),
        pytest.param("抬杠", ("むやみに言い返す", "議論をふっかける"), "to argue for the sake of it", id="in no anger"),
        pytest.param("撒手", ("手を引く", "手を放す"), "to let go", id="of a matter before a rope"),
        pytest.param("绩效", ("業績", "成果"), "performance (at work)", id="not how it is rated"),
        pytest.param("配置", ("配備する", "割り当てる"), "to deploy", id="more than where a thing is put"),
        pytest.param(
            "舍得",
            ("惜しまずに（〜する）", "惜しまない"),
            "to be willing to give up or spend",
            id="time as well as things",
        ),
        pytest.param("自愿", ("自ら進んで", "自発的"), "of one's own free will", id="how one does it"),
        pytest.param("留言", ("伝言", "メッセージ"), "message", id="on a wall as well as on a machine"),
        pytest.param("节目", ("番組", "出し物"), "programme (on air or online)", id="on no television alone"),
        pytest.param("软肋", ("泣き所", "弱点"), "weak spot", id="no fondness"),
        pytest.param("落选", ("落選する",), "to fail to be chosen", id="in a contest as well as in an election"),
        pytest.param("补助", ("手当", "補助金"), "allowance", id="the same first in both languages"),
        pytest.param("面条", ("麺", "麺類"), "noodles", id="more than うどん"),
        pytest.param("地址", ("住所", "アドレス"), "address", id="where nobody lives too"),
        pytest.param("佩戴", ("身につける",), "to wear", id="more than a badge"),
        pytest.param("保姆", ("家政婦", "ベビーシッター"), "domestic helper", id="where there is no child"),
        pytest.param("原来", ("もともと", "なんと"), "originally; as it turns out", id="as often the one as the other"),
        pytest.param("健康", ("健康",), "health; healthy", id="what one is as well as what one has"),
    ],
)
def test_a_word_is_glossed_in_its_usual_sense_first(word: str, ja: tuple[str, ...], en: str) -> None:
    sense = table()[word]
    assert sense.ja[:2] == ja
    assert sense.shown_en == en


@pytest.mark.parametrize(
    ("word", "ja", "en"),
    [
        pytest.param("作用", "役割", "role", id="a part played"),
        pytest.param("口味", "味", "flavour", id="of a dish"),
        pytest.param("浇水", "水をやる", "to water", id="of flowers"),
        pytest.param("生涯", "キャリア", "career", id="a working life"),
        pytest.param("通俗", "分かりやすい", "easy to understand", id="of a talk"),
        pytest.param("星球", "惑星", "planet", id="of a sun"),
        pytest.param("编织", "編む", "to knit or weave", id="of wool as well as of words"),
        pytest.param("建立", "打ち立てる", "to establish", id="a lead, which nobody sets up"),
        pytest.param("建立", "設立する", "to set up", id="a firm"),
        pytest.param("智能", "知能", "intelligence", id="no smart beside it"),
        pytest.param("希望", "望む", "to wish", id="a verb, and no hope beside it"),
        pytest.param("帮助", "手助け", "to lend a hand", id="no noun beside a verb"),
        pytest.param("纠缠", "つきまとう", "to pester", id="a person, after what gets entangled"),
        pytest.param("阻止", "止める", "to stop", id="what has begun"),
        pytest.param("破碎", "粉々の", "shattered", id="into small pieces"),
        pytest.param("病房", "病棟", "ward", id="more than one room"),
        pytest.param("喇叭", "クラクション", "horn", id="of a car"),
        pytest.param("上衣", "トップス", "top (garment)", id="no jacket"),
        pytest.param("图纸", "設計図", "blueprint", id="of a house"),
        pytest.param("变换", "切り替える", "to switch", id="more than to vary"),
    ],
)
def test_glosses_that_are_as_many_in_both_languages_say_the_same_one_by_one(word: str, ja: str, en: str) -> None:
    assert (ja, en) in zip(table()[word].ja, table()[word].en, strict=True)


@pytest.mark.parametrize(
    ("word", "en"),
    [
        pytest.param("钥匙", "key (for a lock)", id="no keyboard's"),
        pytest.param("情节", "plot (of a story)", id="told"),
        pytest.param("阴谋", "plot (secret plan)", id="hatched"),
        pytest.param("灯光", "light (of a lamp)", id="not heavy's opposite"),
        pytest.param("坚硬", "hard (not soft)", id="no hardship"),
        pytest.param("舞台", "stage (to perform on)", id="to stand on"),
        pytest.param("阶段", "stage (of a process)", id="to go through"),
    ],
)
def test_an_english_word_of_several_meanings_is_told_with_the_one_that_is_meant(word: str, en: str) -> None:
    assert table()[word].shown_en == en
