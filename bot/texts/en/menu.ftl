### All commands as buttons.

button-menu = 📋 Menu
menu-title = What would you like to do?
menu-quiz = ✏️ Quiz
menu-review = 🔁 Review
menu-mistakes = 🩹 Mistakes
menu-score = 📊 Score
menu-read = 📖 Read
menu-word = 🔎 Word
menu-sets = 📚 Sets
menu-export = 💾 Export
menu-settings = ⚙️ Settings
menu-language = 🌐 Language
menu-privacy = 🔒 Privacy
menu-forget = 🗑 Delete my data
menu-cancel = ⏹ Leave the quiz
menu-help = ❓ Help
menu-flags = 🚩 Flags
command-start = begin
command-flags = flagged questions
