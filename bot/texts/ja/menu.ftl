### すべてのコマンドのボタン。

button-menu = 📋 メニュー
menu-title = 何をしますか。
menu-quiz = ✏️ クイズ
menu-review = 🔁 復習
menu-mistakes = 🩹 まちがい直し
menu-score = 📊 成績
menu-read = 📖 読む
menu-word = 🔎 単語
menu-sets = 📚 問題セット
menu-export = 💾 エクスポート
menu-settings = ⚙️ 設定
menu-language = 🌐 言語
menu-privacy = 🔒 プライバシー
menu-forget = 🗑 データの削除
menu-cancel = ⏹ クイズをやめる
menu-help = ❓ できること
menu-flags = 🚩 報告
command-start = はじめる
command-flags = 報告された問題
