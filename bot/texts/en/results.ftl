### What the answers say of a question: for teachers.

item-verdict-too-few = Too few answers to say anything yet.
item-verdict-check-key = Check the key: most choose one wrong option, or those who do well elsewhere go wrong here.
item-verdict-too-hard = Too hard: the class does no better than by guessing, or hardly anybody knows it.
item-verdict-too-easy = Too easy: nearly everybody knows it.
item-verdict-tells-little = Tells little: who does well elsewhere does no better here.
item-verdict-idle-distractor = A wrong option is picked by nobody: find one that tempts.
item-verdict-fine = Fine.

## The picture of the questions, and the words that stand for it. No emoji: the picture's font has none.
items-all = { $of ->
    [0] No question has enough answers yet
    [one] 1 question
   *[other] { $of } questions, the hardest first
}
items-hardest = The hardest { $shown } of { $of } questions
items-facility = Mean credit
items-discrimination = Discrimination
items-to-check = to be checked: see what_to_do in the table
items-empty = Not enough answers yet: a question is shown here once { $answers } people have answered it.

## Results for teachers, in private
results-title = Results of “{ $group }”
results-nameless = the group
results-people = { $learners ->
    [one] 1 learner
   *[other] { $learners } learners
}
results-answers = { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
} to { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}
results-hardest = The hardest question ({ $percent } % of the credit):
results-too-few = I can judge a question once { $answers } people have answered it.
results-to-check = Worth a look:
results-to-check-more = … and { $count } more, in the sheet “analysis”.
results-nothing-to-check = No question looks bad.
results-item = • { $prompt } ({ $percent } %) – { $verdict }
results-picture = The hardest questions: what part of the credit they earn, and whether they tell who knows more. First answers only.
results-workbook = A workbook: every answer, learners, questions, their analysis, learners × questions. Local times are those of { $zone }.
results-workbook-cut = It has the latest { $count } answers; the CSV has all.
results-csv = The same tables as CSV, one below the other.
results-none = Nobody has answered anything in “{ $group }” yet.
results-failed = Sorry, the results could not be made. Please try again later.
results-who = Results are for the group’s administrators, and for teachers who are members.
toast-results-who = Only the group’s administrators and teachers can see that.
toast-results = ⏳ One moment, the results are being put together.
results-unreachable = I cannot write to you in private yet. Open the chat with me, and the results come there.
results-anonymous = Results come in private, and I cannot see who you are. Open the chat with me, and they come there.
results-unknown = I do not understand “{ $word }”. After /results you can write a set, to have the results of that one alone. The sets, by these names or a part of the title that no other has: { $sets }
button-results-open = 📊 Results in private
button-results-round = 📊 Only the last round
button-results-all = 📊 All answers
results-which-group = Results of which group?
results-no-group = I know of no group of yours with results. Send /results in the group.
command-results = results and item analysis
