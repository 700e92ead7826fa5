### 所有命令的按钮。

button-menu = 📋 菜单
menu-title = 你想做什么？
menu-quiz = ✏️ 测验
menu-review = 🔁 复习
menu-mistakes = 🩹 错题
menu-score = 📊 成绩
menu-read = 📖 阅读
menu-word = 🔎 查词
menu-sets = 📚 题集
menu-export = 💾 导出
menu-settings = ⚙️ 设置
menu-language = 🌐 语言
menu-privacy = 🔒 隐私
menu-forget = 🗑 删除数据
menu-cancel = ⏹ 退出测验
menu-help = ❓ 使用说明
menu-flags = 🚩 报错
command-start = 开始
command-flags = 被报错的题目
