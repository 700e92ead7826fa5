### Settings: what can be chosen, and what is chosen.

settings-title = Settings
setting-language = 🌐 Language: { $value }
setting-explain = 💬 Explanations: { $value }
setting-script = 🈶 Characters: { $value }
setting-pinyin = 🔤 Pinyin: { $value }
setting-tones = 🎵 Tones: { $value }
setting-goal = 🎯 Daily goal: { $value }
setting-reminder = ⏰ Reminder: { $value }
setting-zone = 🌏 Time zone: { $value }
setting-board = 🏆 Name on leaderboards: { $value }
button-settings = ‹ All settings
button-set-language = 🌐 Language
button-set-explain = 💬 Explanations
button-set-script = 🈶 Characters
button-set-pinyin = 🔤 Pinyin
button-set-tones = 🎵 Tones
button-set-goal = 🎯 Daily goal
button-set-reminder = ⏰ Reminder
button-set-zone = 🌏 Time zone
button-set-board = 🏆 Leaderboards
setting-saved = Saved.
setting-cancelled = All right, nothing was changed. /settings shows your settings.

choose-explain = In which language are explanations, hints and the meanings of words to be? Most sets have them in Japanese and English.
choose-script = Which characters shall I show?
choose-pinyin = Shall I show pinyin after each answer, and with the text when you read?
choose-tones = When you type pinyin, do the tones have to be right?
choose-goal = How many questions would you like to answer each day?
choose-reminder = At what hour shall I remind you? I write only when something is due for review.
choose-zone = Where are you? Choose, or type a city or an offset, for example: Osaka, UTC+9.
choose-board = What shall I call you on leaderboards? Choose, or type a name.

choice-explain-zh = Chinese, else English
choice-script-text = as in the text
choice-script-hans = simplified
choice-script-hant = traditional
choice-pinyin-yes = shown
choice-pinyin-no = hidden
choice-tones-yes = must be right
choice-tones-no = may be left out
goal-count = { $count ->
        [0] none
        [one] { $count } question
       *[other] { $count } questions
    }
choice-reminder-off = off
hour = { $hour }:00

## Time zone
zone-and-clock = { $zone }, it is { $time } there now
zone-none = not chosen ({ $zone }, { $time } now)
zone-unknown = I do not know that place. Please type a larger city nearby, or an offset such as UTC+9. /cancel leaves it as it is.
zone-which = There are several. Which one?
zone-perhaps = I do not know that exact place. Is it one of these? If not, type a larger city nearby, or an offset such as UTC+9.

## Leaderboards
board-own = { $name } (as in Telegram)
board-hide = 🙈 Hide me
board-show = 👁 Show me
board-hidden = hidden
board-name-empty = A name needs a letter or a digit. Please type another one; /cancel leaves it as it is.
board-name-long = That is too long: a name has at most { $most } characters. Please type a shorter one; /cancel leaves it as it is.

command-settings = language, reminder, time zone and more
