### 設定：選べるものと、今の値。

settings-title = 設定
setting-language = 🌐 言語：{ $value }
setting-explain = 💬 解説：{ $value }
setting-script = 🈶 漢字：{ $value }
setting-pinyin = 🔤 ピンイン：{ $value }
setting-tones = 🎵 声調：{ $value }
setting-goal = 🎯 1日の目標：{ $value }
setting-reminder = ⏰ リマインダー：{ $value }
setting-zone = 🌏 タイムゾーン：{ $value }
setting-board = 🏆 ランキングでの名前：{ $value }
button-settings = ‹ 設定の一覧
button-set-language = 🌐 言語
button-set-explain = 💬 解説
button-set-script = 🈶 漢字
button-set-pinyin = 🔤 ピンイン
button-set-tones = 🎵 声調
button-set-goal = 🎯 1日の目標
button-set-reminder = ⏰ リマインダー
button-set-zone = 🌏 タイムゾーン
button-set-board = 🏆 ランキング
setting-saved = 保存しました。
setting-cancelled = わかりました。設定は変えていません。/settings で設定を見られます。

choose-explain = 解説、ヒント、言葉の意味を何語で表示しますか。ほとんどのセットには日本語と英語があります。
choose-script = どの漢字で表示しますか。
choose-pinyin = 答えたあとや本文を読むときに、ピンインを表示しますか。
choose-tones = ピンインを入力するとき、声調も正しくなければなりませんか。
choose-goal = 1日に何問解きたいですか。
choose-reminder = 何時にお知らせしますか。復習するものがあるときだけお送りします。
choose-zone = どちらにお住まいですか。下から選ぶか、都市名や時差を送ってください（例：大阪、UTC+9）。
choose-board = ランキングでは何とお呼びしましょうか。下から選ぶか、名前を送ってください。

choice-explain-zh = 中国語（なければ英語）
choice-script-text = 原文のまま
choice-script-hans = 簡体字
choice-script-hant = 繁体字
choice-pinyin-yes = 表示する
choice-pinyin-no = 表示しない
choice-tones-yes = 正しくないと不正解
choice-tones-no = なくてもよい
goal-count = { $count ->
        [0] なし
       *[other] { $count }問
    }
choice-reminder-off = なし
hour = { $hour }時

## タイムゾーン
zone-and-clock = { $zone }、現地は今{ $time }
zone-none = 未設定（{ $zone }、今{ $time }）
zone-unknown = その場所がわかりませんでした。近くの大きな都市か、「UTC+9」のような時差を送ってください。/cancel でそのままにできます。
zone-which = いくつかあります。どれですか。
zone-perhaps = ぴったりの場所が見つかりませんでした。この中にありますか。なければ、近くの大きな都市か、「UTC+9」のような時差を送ってください。

## ランキング
board-own = { $name }（Telegramの名前）
board-hide = 🙈 名前を出さない
board-show = 👁 名前を出す
board-hidden = 出さない
board-name-empty = 名前には文字か数字が必要です。別の名前を送ってください。/cancel でそのままにできます。
board-name-long = 長すぎます。名前は{ $most }文字までです。もっと短い名前を送ってください。/cancel でそのままにできます。

command-settings = 言語、リマインダー、タイムゾーンなど
