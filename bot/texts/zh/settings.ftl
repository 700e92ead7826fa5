### 设置：可以选什么，现在选的是什么。

settings-title = 设置
setting-language = 🌐 语言：{ $value }
setting-explain = 💬 解析：{ $value }
setting-script = 🈶 汉字：{ $value }
setting-pinyin = 🔤 拼音：{ $value }
setting-tones = 🎵 声调：{ $value }
setting-goal = 🎯 每日目标：{ $value }
setting-reminder = ⏰ 提醒：{ $value }
setting-zone = 🌏 时区：{ $value }
setting-board = 🏆 排行榜上的名字：{ $value }
button-settings = ‹ 所有设置
button-set-language = 🌐 语言
button-set-explain = 💬 解析
button-set-script = 🈶 汉字
button-set-pinyin = 🔤 拼音
button-set-tones = 🎵 声调
button-set-goal = 🎯 每日目标
button-set-reminder = ⏰ 提醒
button-set-zone = 🌏 时区
button-set-board = 🏆 排行榜
setting-saved = 已保存。
setting-cancelled = 好的，没有改动。发送 /settings 查看设置。

choose-explain = 解析、提示和词义用哪种语言显示？大多数题集有日文和英文的。
choose-script = 用哪种汉字显示？
choose-pinyin = 答题后和阅读时，要显示拼音吗？
choose-tones = 输入拼音时，声调必须正确吗？
choose-goal = 每天想做多少道题？
choose-reminder = 每天几点提醒你？只有在有内容要复习时才会提醒。
choose-zone = 你在哪里？请选择，或者发送城市名或时差，例如：上海、UTC+8。
choose-board = 排行榜上怎么称呼你？请选择，或者发送一个名字。

choice-explain-zh = 中文（没有就用英文）
choice-script-text = 按原文
choice-script-hans = 简体
choice-script-hant = 繁体
choice-pinyin-yes = 显示
choice-pinyin-no = 不显示
choice-tones-yes = 必须正确
choice-tones-no = 可以省略
goal-count = { $count ->
        [0] 不设
       *[other] { $count } 题
    }
choice-reminder-off = 不提醒
hour = { $hour } 点

## 时区
zone-and-clock = { $zone }，当地现在 { $time }
zone-none = 未设置（{ $zone }，现在 { $time }）
zone-unknown = 我不认识这个地方。请发送附近的大城市，或者像 UTC+8 这样的时差。发送 /cancel 保持不变。
zone-which = 有好几个，是哪一个？
zone-perhaps = 没有找到完全一样的地方，是下面的某一个吗？如果不是，请发送附近的大城市，或者像 UTC+8 这样的时差。

## 排行榜
board-own = { $name }（Telegram 上的名字）
board-hide = 🙈 隐藏我的名字
board-show = 👁 显示我的名字
board-hidden = 隐藏
board-name-empty = 名字里至少要有一个文字或数字。请换一个名字，或者发送 /cancel 保持不变。
board-name-long = 太长了，名字最多 { $most } 个字符。请发送短一点的名字，或者发送 /cancel 保持不变。

command-settings = 语言、提醒、时区等
