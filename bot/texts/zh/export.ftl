### 导出：Anki 牌组和答题记录。

export-title = 想导出什么？
export-what =
    🗂 Anki 牌组：文章的填空和生词，带拼音和释义。
    📄 你所有答题记录的表格（CSV）。
button-export-deck = 🗂 Anki 牌组
button-export-answers = 📄 我的答题记录（CSV）
button-export-again = 🔁 再试一次
button-export-more = 💾 再导出别的
export-which-set = 要哪篇文章的牌组？
export-deck-title = 《{ $title }》的 Anki 牌组
export-deck-gaps = 填空：{ $count }
export-deck-words = 生词：{ $count }
export-deck-how = 请用 Anki 打开这个文件。以后可以再次导入：卡片只会更新，不会重复，学习进度也会保留。
export-answers-title = 你的 { $count } 条答题记录
export-answers-how = 可以用任何表格软件打开。时间按{ $zone }时区显示，时区可以用 /settings 修改。
export-no-answers = 你还没有答过题，没有可以导出的内容。发送 /quiz 开始。
export-no-set = 这个题集已经没有了。请用 /export 重新选择。
export-nothing = 这篇文章没有可以做成牌组的填空或生词。请用 /export 重新选择。
export-failed = 抱歉，文件没能生成。
toast-export = ⏳ 正在生成文件，请稍等。
command-export = Anki 牌组、答题记录
