### What is said in a Telegram chat, around the questions.

## Hello
welcome-name = Hello, { $name }!
welcome = Hello!
welcome-what = I help you learn Chinese with questions about a real conversation: filling gaps, translating, understanding.
welcome-set = Shall we start with { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } on “{ $title }”?
welcome-more = 📋 shows all that I can do, /language changes the language, /help explains the rest.
welcome-back = You have a quiz open. Shall we go on?
welcome-due = { $count ->
        [one] { $count } question is
       *[other] { $count } questions are
    } due for review. Shall we begin with that?
no-sets = There are no questions yet. Please come back a little later.
help-title = What I can do
help =
    /quiz – choose a quiz; with one open, see its question again
    /quiz SET N KIND – begin at once, for example: /quiz sample 10 cloze (and HSK4, if you like)
    /review – what is due today
    /mistakes – what went wrong lately, until it is right twice
    /read – read a text, with pinyin, translation and words as you like
    /word WORD – look a word up; with no question open, just send it
    /sets – all question sets
    /score – how many you answered, and how many correctly
    /language – 日本語, English, 中文
    /export – a deck for Anki, a table of your answers
    /settings – language, explanations, characters, pinyin, tones, daily goal, reminder, time zone, leaderboards
    /privacy – what I keep about you
    /forget – delete everything about you
    /cancel – leave the quiz, or what you were asked to type
    /start, /help – the beginning, this text
    /push – for teachers: rounds, homework and results of a class
    
    The kinds are cloze, translation and comprehension. Tap a button to answer, or type where it says so. 💡 gives a hint for a few points, ⏭ skips, ⏹ stops, 🚩 reports a bad question. Every answer is saved: go on whenever you like.
help-admin =
    For admins: send an interview, a file of questions or a ZIP here, and it can become a question set.
    /revise SET – go through its questions one by one
    /flags – questions that were flagged
    /grant, /revoke – who is a teacher or an admin
    /log – who did what

## Language
choose-language = Which language shall I speak?
language-saved = All right, English from now on.
language-explained-seldom = Explanations and meanings that a set does not have in Chinese are shown in English; tap below to have them in Japanese.

## Choosing a quiz
choose-set = Which text?
choose-kind = What kind of questions?
choose-count = How many questions?
any-kind = A bit of everything
sets-title = Question sets
translated-ja = with Japanese
translated-en = with English
set-line = · { $title } – { $id } ({ $count ->
        [one] { $count } question
       *[other] { $count } questions
    })
quiz-unknown = I do not know what “{ $word }” means here. Write { $command } alone and choose with buttons, or { $command } SET N KIND. The kinds: cloze, translation, comprehension. The sets, by these names or a part of their title: { $sets }
no-such-count = “{ $word }” is no number of questions: write one from 1 to { $most }.
quiz-longest = A quiz has at most { $most } questions.
said-twice = “{ $word }” is one too many: one set, one number, one kind and one level can be said.
no-such-set = That set is not there any more. /quiz shows what there is.
no-such-kind = That set has no questions of this kind. /quiz shows what there is.
no-such-level = That set has no such questions of { $level }. Its levels are: { $levels }.
no-levels = The questions of that set have no HSK levels: leave the level out.

## Buttons
button-start = ▶ Start
button-resume = ▶ Go on
button-next = ▶ Next
button-result = ▶ See the result
button-stop = ⏹ Stop
button-skip = ⏭ Skip
button-undo = ↩ Undo
button-submit = ☑ Submit
button-again = 🔁 Once more
button-other = 📚 Another text
button-count = { $count }
button-back = ‹ Back

## During a quiz
tiles-so-far = So far: { $tiles }
type-answer = ✏️ Type your answer as a message.
skipped = ⏭ Skipped
left-title = Stopped. See you soon!

## Short words over a pressed button
toast-old = That was an earlier question.
toast-over = That quiz is over. /quiz starts a new one.
toast-homework-left = You left this homework unfinished. Its button in the group leads back to it.
toast-answered = Already answered. Your first answer counts.
toast-not-yours = That is not your quiz. /quiz starts one for you.
toast-incomplete = Use all the pieces first.
toast-no-set = That set is not there any more.
toast-unknown = This button does nothing any more. /quiz starts a quiz.

## When something else comes
unknown-command = I do not know that command. /help shows what there is.
unknown-command-near = I do not know that command. Did you mean /{ $command }? /help shows what there is.
press-a-button = This question is answered with the buttons under it. /quiz shows it again.
not-these-pieces = That does not use each piece once. Tap the pieces in order, or type the whole sentence made of them. /quiz shows the question again.
already-answered = That question is answered already. Tap ▶ to go on, or /quiz to see it again.
no-quiz-open = There is no quiz open. /quiz starts one.
nothing-asked = There is no quiz open. /quiz starts one, and a Chinese word on its own is looked up.
small-talk = 🙂 Any time. /quiz starts the next quiz.
pasted = 📄 I take that for a text, and I read texts only from files: to make questions of it, an admin sends it here as a file (TXT, DOCX, XLSX). /read shows the texts that there are, and a Chinese word on its own is looked up.
only-text = Nice! But I understand only text and buttons.
only-text-files = Nice! But I understand only text, buttons and files. Send a text as a file (TXT, DOCX, XLSX), not as a picture.
only-text-open = Nice! But I understand only text and buttons. /quiz shows your question again.
group-note = That goes on in our private chat. See you there!
group-button = To the private chat
sorry = Sorry, something went wrong on my side (reference { $reference }). Please try again; /quiz shows your question.
fault = ⚠️ Something went wrong: { $what } ({ $place }){ $before ->
        [0] {""}
        [one] , and once more since I last told you
       *[other] , and { $before } more times since I last told you
    }.
    Reference { $reference }: the log has the rest. I tell of each sort of error once an hour at most.
sorry-not-saved = ⚠️ I could not save that, so it does not count yet. Please try again in a few minutes; /quiz shows your question.
sorry-not-saved-group = ⚠️ I could not save that. Please try again in a few minutes.
held-up = ⏳ I cannot save anything at the moment. What you sent is not lost: I will answer it as soon as I can.

## The menu of commands
command-quiz = take a quiz
command-sets = all question sets
command-score = your score
command-language = change the language
command-cancel = leave the quiz
command-help = what I can do
slow-down = That was a lot at once, and I left some of it out. Please wait a minute, then go on.
enough-for-now = You have had a lot of files already. Please try again in a few minutes.
crowded = Too many files and pictures are being made just now. Please try again in a few minutes.
