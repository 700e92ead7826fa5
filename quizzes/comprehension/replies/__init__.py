"""
Which questions ask what answers a question?

    asked_evenly       the generator: of the questions of the next one those that the text alone tells
    question_answer    what was answered to this; `answering`, which sentence of a reply answers
    which_question     which question this answers; `parts` of a reply, `clear_questions`
    saying             which sentences of a reply can be quoted alone; `question_opening` of a question
    answer_types       what sort of answer is asked for; `answer_sorts`, `answer_amounts`
    answer_signs       which words show that a saying answers
    answer_ties        which words tie it to the question; `shared_words`, `answer_verbs`, `answer_forms`
    deciding_ties      which tie none of the others has; `repeating`
    leading_up         which replies will not do; `stances`, `direct_answers`
    replies            which others are offered; `question_matters`
    reply_wording      what is said of all of them; `lacking`, of what a passage tells nothing
"""
