"""
Which questions ask what answers a question?

    asked_evenly       the generator: of the questions of the next one those that the text alone tells
    question_answer    which question this answers, what was answered to this
    saying             which sentences of a reply can be quoted alone; `question_opening` of a question
    answer_types       what sort of answer is asked for; `answer_sorts`, `answer_amounts`
    answer_signs       which words show that a saying answers
    answer_ties        which words tie it to the question; `shared_words`, `answer_verbs`, `answer_forms`
    leading_up         which replies will not do; `stances`, `direct_answers`, `even_forms`
    replies            which others are offered
    reply_wording      what is said of all of them
"""
