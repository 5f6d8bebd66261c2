"""Who said it, by the fullest name: one invented story for each kind of mention."""

from __future__ import annotations

import pytest

from spoken import speakers

WOMEN = (
    "Aoife Brannigan|Ngozi Okeke|Xiulan Zhou|Agnieszka Wrona|Ayumi Tanabe|Zeynep Aksoy|Lakshmi Iyengar|Thandiwe Moyo"
    "|Siobhán Devlin|Ingeborg Ruud|Katalin Szabó|Oksana Hrytsenko|Nasrin Farahani|Hyejin Bae|Linh Pham|Wanjiru Kamau"
    "|Ebba Sjöholm|Ludmila Horák|Giedrė Kazlauskaitė|Ilze Ozoliņa|Snežana Pavlović|Eleni Markou|Rukmini Perera"
    "|Fatoumata Keita|Solveig Aas|Nigora Karimova|Tamar Beridze|Anahit Sargsyan|Leilani Kealoha|Mahlet Tesfaye"
).split("|")
MEN = (
    "Cathal Brannigan|Chukwudi Okeke|Weiming Zhou|Zbigniew Wrona|Takeshi Tanabe|Cengiz Aksoy|Venkatesh Iyengar|Tendai Moyo"
    "|Fiachra Devlin|Torbjørn Ruud|Gergely Szabó|Taras Hrytsenko|Behrouz Farahani|Minjun Bae|Quang Pham|Kipchoge Kamau"
    "|Göran Sjöholm|Bohumil Horák|Vytautas Kazlauskas|Uldis Ozoliņš|Dragan Pavlović|Stavros Markou|Chaminda Perera"
    "|Amadou Keita|Trygve Aas|Rustam Karimov|Giorgi Beridze|Hovhannes Sargsyan|Kimo Kealoha|Dawit Tesfaye"
).split("|")


@pytest.mark.parametrize(("name", "pronoun", "other"), [
    *((name, "she", "Mary Holt") for name in WOMEN), *((name, "he", "John Holt") for name in MEN),
])  # fmt: skip
def test_names_outside_the_table_are_bound_to_their_pronouns(name: str, pronoun: str, other: str) -> None:
    before = f"{other}, the parish clerk, said the roof was sound. “It will stand for years,” {pronoun} said.\n\n"
    text = before + f"{name}, a county councillor, disagreed. “I would not sleep under it,” {pronoun} said."
    assert speakers(text) == [other, name]
    surname = name.rpartition(" ")[2]
    text = before + f"{name} leads the society. {surname} was not convinced. “I would not sleep under it,” {pronoun} said."
    assert speakers(text) == [other, name]


PRONOUNS = {"she": ("her", "Ms", "Mary Holt", "John Holt"), "he": ("his", "Mr", "John Holt", "Mary Holt")}

# {other} is somebody of the same gender whose given name a table has, {opposite} somebody of the other one.
SHAPES = {
    "pronoun inside the sentence": "{other} said: “It stands.”\n\n{name} disagreed. The roof, {he} said, was “rotten to the core”.",
    "relative clause": "{other} opened the meeting. {name}, who has kept the books for years, walked out. “I had enough,” {he} said.",
    "sons": "{other} was there. {name} came with {his} two sons. “We heard a bang,” {he} said.",
    "doubts": "“It stands,” {other} said.\n\n{name} told the board of {his} doubts. “Nobody listened,” {he} said.",
    "somebody of the other gender is the object": "{name} met {opposite} on Monday. “I said no,” {he} said.",
    "surname with a title": "{name} and {other} spoke. “It fell,” {title} {surname} said. “It fell at night,” {he} added.",
    "behind the quotation": "“It fell,” said {other}.\n\n“It fell at night,” said {name}. “I saw it,” {he} said.",
    "the surname leads": "{other} paid for it. {name} did not.\n\n{surname} has run the shop since May. “I pay nobody,” {he} said.",
    "object, then surname": "The prize went to {name}. {other} came second. {surname} wept. “I am glad,” {he} said.",
    "asked by another": "{name} left the court. Asked by {other} if {he} was sorry, {he} said: “No.”",
    "an age and a role": "{other}, a baker, heard it.\n\n{name}, 34, a nurse from Lund, saw it. “It was dark,” {he} said.",
    "after the other gender": "{opposite}, the clerk, said it was safe. {name} called that “a lie”. “It leaks,” {he} said.",
    "a description": "The owner, {name}, was away. {other} was in. “I hurried home,” the owner said.",
    "according to": "It fell at night, according to {name}. “I saw it,” {he} said. {other} did not.",
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("pronoun", PRONOUNS)
def test_women_and_men_of_thirty_languages_do_equally_well(shape: str, pronoun: str) -> None:
    his, title, other, opposite = PRONOUNS[pronoun]
    for name in WOMEN if pronoun == "she" else MEN:
        words = {"name": name, "surname": name.rpartition(" ")[2], "he": pronoun, "his": his, "title": title}
        assert speakers(SHAPES[shape].format(**words, other=other, opposite=opposite))[-1] == name


STORIES = {
    "a spokeswoman for a body with two names": (
        "Lee Grady, the union's secretary, said members were shocked. “We must talk,” Grady said.\n\n"
        "But a spokeswoman for the Ostwick and Marl Ferry Company said it had hired pilots.\n\n“We grow,” she said.",
        ["Lee Grady", "a spokeswoman for the Ostwick and Marl Ferry Company"],
    ),
    "a report that goes on": (
        "Pilots are treated as day workers on short contracts, says a report that shows the “alarming rise of fear”.",
        ["a report"],
    ),
    "a report with an author": (
        "Pilots are paid too little, says a report highlighting the “alarming rise of fear” in ports.\n\n"
        "The report by the Marl Dockers Union claims that ports save money.",
        ["Marl Dockers Union"],
    ),
    "parents of two": (
        "The parents of two pupils are suing the pilot, saying he had made “false and cruel statements”.",
        ["The parents of two pupils"],
    ),
    "one of the pilots": (
        "In a note, one of the pilots in the search said: “We began early.”\n\nThe pilot added: “The room was calm.”",
        ["one of the pilots in the search"] * 2,
    ),
    "a daughter of the same surname": (
        "Ann Voss saw the storm. Her husband, John Voss, said: “It was dark.”\n\n"
        "The couple's daughter, Maranda Voss, is in school. She waited for hours.\n\n“You fear for them,” Voss said.",
        ["John Voss", "Maranda Voss"],
    ),
    "the first of two surnames": (
        "Isaura Quill Marl, a pilot, said the port was shut. “We are lost,” Quill said.",
        ["Isaura Quill Marl"],
    ),
    "a statement of the body of the paragraph": (
        "Visitors to the Marl Harbour Museum were led out.\n\nA statement said: “The doors stay shut.”",
        ["Marl Harbour Museum"],
    ),
    "a statement that nobody may have issued": (
        "Visitors were led out in the rain.\n\nA statement said: “The doors stay shut.”",
        ["A statement"],
    ),
    "a video, which its owner need not have made": (
        "The Marl Harbour Museum was shut.\n\nA video said: “The doors stay shut.”",
        ["A video"],
    ),
    "who is described first and named later": (
        "A Marl councillor has said that signs at the harbour are a “sign of anger”.\n\n"
        "Marl East councillor Jax Molloy said the signs had to go.",
        ["Jax Molloy"],
    ),
    "two who may be the one described first": (
        "A Marl councillor has said that signs at the harbour are a “sign of anger”.\n\n"
        "Marl East councillor Jax Molloy met Marl West councillor Ines Falk.",
        ["A Marl councillor"],
    ),
    "a company and what it owns": (
        "Chirper is banning three users. Chirper has already banned others.\n\nThe ban also applies on Fotogram, which "
        "Chirper owns.\n\n“We have always banned them,” the company said.",
        ["Chirper"],
    ),
    "role before the name": ("Rapper Jax Molloy cancelled the tour on Friday. “I need rest,” the rapper said.", ["Jax Molloy"]),
    "role behind the name": (
        "Ines Falk, the mayor of Ostwick, opened the bridge. The council paid for it.\n\n“It was time,” the mayor said.",
        ["Ines Falk"],
    ),
    "the company": (
        "Brightwater Foods Inc. said on Monday that it would close a plant. “We had no choice,” the company said.",
        ["Brightwater Foods Inc."],
    ),
    "the retailer, by what it is": (
        "The retailer Halden & Moss will shut nine shops. “Rents are too high,” the retailer said in a notice.",
        ["Halden & Moss"],
    ),
    "a title alone": (
        "Prime Minister Odd Varga met the miners. “We will help,” Prime Minister said in Ostwick.", ["Odd Varga"],
    ),
    "the statement": (
        "Karl Brenner resigned in a statement on Sunday. Karl Brenner wrote in the statement that he was tired.\n\n"
        "“I leave with pride,” the statement said.", ["Karl Brenner"],
    ),
    "an age for a name": (
        "Olga Ness, 80, has run for office nine times. Her rival Pelle Lund is 51. “I am not done,” the 80-year-old said.",
        ["Olga Ness"],
    ),
    "a spokesman stays the speaker": (
        "Ines Falk said the bridge was safe. A spokesman for the builders disagreed. “It is not,” the spokesman said. "
        "“Not at all,” he added.", ["A spokesman for the builders", "A spokesman for the builders"],
    ),
    "office with its preposition": (
        "Secretary of State Rhea Colt visited Ostwick and called the bridge “a wonder”.", ["Rhea Colt"],
    ),
    "relative clause behind an apposition": (
        "Then there was Rhea Colt, a former harbour pilot, who wrote, “Nobody asked the pilots.”", ["Rhea Colt"],
    ),
    "role behind an age": (
        "“It leaks,” said Rhea Colt, 54, the harbour's chief pilot. “Always has,” the chief pilot added.",
        ["Rhea Colt", "Rhea Colt"],
    ),
    "owner in apposition": (
        "The owner, Brightwater Foods plc, said: “We regret this.”", ["Brightwater Foods plc"],
    ),
    "had this to say": (
        "Ines Falk, the chairwoman, had this to say: “The roof is next.”", ["Ines Falk"],
    ),
    "as somebody put it": ("The plan is, as the surveyor Odo Lunt put it, “a slow fire”.", ["Odo Lunt"]),
    "label with an age": ("What people said:\n\nRhea Colt, 54: “About time.”\n\nPelle Lund, 31: “Too late.”", ["Rhea Colt", "Pelle Lund"]),
    "blunt": ("Rhea Colt was blunt: “It leaks.”", ["Rhea Colt"]),
    "joint letter": (
        "Ines Falk and Pelle Lund said in a joint letter: “We were wrong.” They added: “We are sorry.”",
        ["Ines Falk and Pelle Lund", "Ines Falk and Pelle Lund"],
    ),
    "body with its abbreviation": (
        "The Harbour Accident Board (HAB) blamed the crane. “It was old,” the HAB said.", ["Harbour Accident Board"],
    ),
    "retold": ("“The crane was old,” Rhea Colt said, according to the Ostwick Echo.", ["Rhea Colt"]),
    "a family": ("Colt’s family said in a note: “We are proud.” Rhea Colt was 54.", ["Colt’s family"]),
    "time between": ("Odo Lunt, who called it “a disgrace” last year, now says it is “beyond repair”.", ["Odo Lunt", "Odo Lunt"]),
    "asked about": (
        "Pelle Lund took the stage. Asked by Odo Lunt whether the roof leaked, he answered: “Only when it rains.”", ["Pelle Lund"],
    ),
    "trailing clause about somebody else": (
        "Joss Harker will not vote for Odo Lunt. Lunt is no friend of the harbour, he said. “He never was.”", ["Joss Harker"],
    ),
    "questions and answers": (
        "Rhea Colt met Pelle Lund at the quay. “Is it safe?” Colt asked. “No,” he replied. “Since when?” she asked.",
        ["Rhea Colt", "Pelle Lund", "Rhea Colt"],
    ),
    "narration between": (
        "“It leaks,” said Rhea Colt.\n\nThe roof was built in 1890 and has been repaired twice.\n\n“It will fall,” she said.",
        ["Rhea Colt", "Rhea Colt"],
    ),
    "interview para": (
        "Rhea Colt runs the ferry. What is wrong with it? “Everything,” she says. Since when? “Since May.” And who pays? “Nobody.”",
        ["Rhea Colt", "Rhea Colt", "Rhea Colt"],
    ),
    "unclosed": (
        "“It leaks,” said Rhea Colt. “It has leaked for years.\n\nThe roof was built in 1890.\n\n“We wait,” she said.",
        ["Rhea Colt", "Rhea Colt", "Rhea Colt"],
    ),
    "caption split": (
        "“It leaks,” said Rhea Colt, the pilot.\n\nThe harbour on Monday.\n\n“And it will fall,” she added.",
        ["Rhea Colt", "Rhea Colt"],
    ),
    "spokesman after other": (
        "“It leaks,” said Rhea Colt.\n\nA council spokeswoman said: “We check it each year.”\n\n“It was last checked in May,” she said.",
        ["Rhea Colt", "A council spokeswoman", "A council spokeswoman"],
    ),
    "two councils": (
        "Ostwick Council has denied the claim. “There is no leak,” a spokesman said. “There never was,” the spokesman added.",
        ["a spokesman", "a spokesman"],
    ),
    "police": (
        "Police were called at 9pm. “A man was found,” the force said in a statement. “He is safe.”",
        ["the force", "the force"],
    ),
    "minister": (
        "Minister Odd Varga visited. “We will help,” the minister said.",
        ["Odd Varga"],
    ),
    "first name": (
        "Rhea Colt, 9, won the race. “I was scared,” Rhea said.",
        ["Rhea Colt"],
    ),
    "mother": (
        "Rhea Colt, 9, won the race. Her mother, Ines Colt, said: “We are proud.” She added: “Very proud.”",
        ["Ines Colt", "Ines Colt"],
    ),
    "daughter who": (
        "Odo Lunt died in May. His daughter, Tessa Lunt, who teaches music, said: “He sang.”",
        ["Tessa Lunt"],
    ),
    'the singer': (
        "Jax Molloy released a new album in May, the singer's ninth. “I am happy,” the singer said.",
        ['Jax Molloy'],
    ),
    "club": (
        "Ostwick Rovers have sacked Jan Holm. “We thank him,” the club said.",
        ["Ostwick Rovers"],
    ),
    "the company2": (
        "Volta, which makes batteries, will cut 90 jobs. “We must,” the company said.",
        ["Volta"],
    ),
    "study": (
        "A study by Ostwick University says fish sleep. “They do,” the authors wrote.",
        ["the authors"],
    ),
    "mp": (
        "Labour MP Ada Quill raised it. “Shame,” said Ms Quill. “Shame,” the MP repeated.",
        ["Ada Quill", "Ada Quill"],
    ),
    "lawyer": (
        "Jan Holm denies it. His lawyer, Petra Vik, said: “He is innocent.” Holm was arrested in May. “He will appeal,” she said.",
        ["Petra Vik", "Petra Vik"],
    ),
    "judge": (
        "Jan Holm was jailed for nine years. Judge Ada Quill told him: “You lied.” The judge added: “You lied often.”",
        ["Ada Quill", "Ada Quill"],
    ),
    "it said": (
        "The Harbour Board apologised. “We were slow,” it said.",
        ["Harbour Board"],
    ),
    "they": (
        "Ada Quill and Jan Holm run the shop. “We sell all,” they said.",
        ["Ada Quill and Jan Holm"],
    ),
    "told reporters": (
        "“No,” Holm told reporters. Jan Holm, 44, is the coach of Ostwick Rovers. “Never,” the coach said.",
        ["Jan Holm", "Jan Holm"],
    ),
    "nickname": (
        "Thomas “Tiny” Rask, of the trust, said: “I believe him.”",
        ["Thomas “Tiny” Rask"],
    ),
    "nickname before": (
        "Thomas “Tiny” Rask runs the trust. “I believe him,” Rask said. Then he left. “I do,” said Mr Rask.",
        ["Thomas “Tiny” Rask", "Thomas “Tiny” Rask"],
    ),
    "gesture": ("Ada Quill shakes her head. “I never saw him again.”", ["Ada Quill"]),
    "another view": (
        "“I loved it,” said Ada Quill. But her friend Jan Holm disagreed. “It was far too long.”", ["Ada Quill", "Jan Holm"],
    ),
    "demonym": ("Ada Quill won the race again. “I felt strong,” the Dane said.", ["Ada Quill"]),
    "demonym with an age": ("Ada Quill won again. “I felt strong,” the 23-year-old Swede said.", ["Ada Quill"]),
    "father of": ("Jan Holm, from Lund, lost his house. “It is all gone,” the father of three said.", ["Jan Holm"]),
    "mother-of": ("Ada Quill lost her house. “It is all gone,” said the mother-of-two.", ["Ada Quill"]),
    "mother of nobody": ("The road was closed. “It is all gone,” said the mother of two.", ["the mother of two"]),
    "a clause that begins behind a name": (
        "Ada Quill is on tour. In a talk with Rolling Mill, the singer said: “I was tired.”", ["Ada Quill"],
    ),
    "asked about a place": ("Asked about China, the chief executive said: “We know the risks.”", ["the chief executive"]),
    "premier": ("Prime Minister Ada Quill lost the vote. “We go on,” the premier said.", ["Ada Quill"]),
    "found": ("The jury found that the firm had “failed in its duty of care”.", ["The jury"]),
    "the statement read": ("Ada Quill resigned on Monday. A statement from Ada Quill read: “I was tired.”", ["Ada Quill"]),
    "four words": ("When asked whether she was happy, Ada Quill had just four words: “I am not tired.”", ["Ada Quill"]),
    "a warning": ("Ada Quill has a warning for the council: “We will be back.”", ["Ada Quill"]),
    "an aside before the verb": ("“Were you tired?” Jan Holm, prosecuting, asked Ada Quill.", ["Jan Holm"]),
    "a relative clause before the verb": ("“That is not fair!” Ada Quill, who had waited outside, shouted.", ["Ada Quill"]),
    "she, of who is said to have said the sentence before": (
        "Jan Holm's claim that the quay was safe had put lives at risk, Ada Quill said.\n\n“I would call him home,” she said.",
        ["Ada Quill"],
    ),
    "he, where a claim is somebody else's": (
        "Peter Holm's claim that the quay was safe had put lives at risk, Jan Falk said.\n\n“I would call her home,” he said.",
        ["Jan Falk"],
    ),
    "she, of a post from her": (
        "The race is open. It will be close, according to a post from Ada Quill.\n\n“We will watch it,” she wrote.",
        ["Ada Quill"],
    ),
    "at one point": ("Jan Holm fought with the mayor, at one point calling him “a liar and a crook”.", ["Jan Holm"]),
    "a verb of two parts": (
        "When Ida Holm said that Peru would sue, Jan Falk fired back: “If they sue us, they will lose.”", ["Jan Falk"],
    ),
    "a day in the subject": (
        "The nominee for the Nov. 8 election later said he was “being sarcastic”.", ["The nominee for the Nov. 8 election"],
    ),
    "an infinitive": ("It was so calm that Jan Falk was moved to say, “I have never seen it so civil.”", ["Jan Falk"]),
    "speaking after somebody": (
        "Jan Falk, speaking after Odo Lund, the county sheriff, said the plan was “not quite ready”.", ["Jan Falk"],
    ),
    "behind an abbreviation": (
        "Ada Quill, the fire chief, was called at 2 a.m. It was, she says, “the worst night of all”.", ["Ada Quill"],
    ),
    "us president": (
        "US President Bo Larsson met farmers. “We hear you,” the US president said.",
        ["Bo Larsson"],
    ),
    "governor": (
        "The Republican governor, Ada Quill, signed the bill. “It is law,” the governor said.",
        ["Ada Quill"],
    ),
    "passive": (
        "Jan Holm was told by Ada Quill: “Go home.”",
        ["Ada Quill"],
    ),
    "a member of a body whose name has a pair": (
        "Chief Inspector Ola Brandt of the Lund and Marl Harbour Police said: “It leaks.”", ["Ola Brandt"],
    ),
    "a name with an adverb before the participle": (
        "Both doubt the mayor, with Mrs Falk once saying she was “no friend of his”.", ["Mrs Falk"],
    ),
    "a statement behind a preposition": (
        "President Pelle Lund said Mr Holt had “always been a fighter” and, in a statement, said: “Get well soon.”",
        ["Pelle Lund", "Pelle Lund"],
    ),
    "who, behind an office that ends in a name": (
        "The fears were shared by Odo Lunt, the chief engineer at the Marl Bureau, who said it would be “very costly”.",
        ["Odo Lunt"],
    ),
    "it, of a statement from a body": (
        "His office said he was ill. A test found a clot, a statement from the Marl Clinic said.\n\n“He is well,” it added.",
        ["Marl Clinic"],
    ),
    "the statement, by the name before it": (
        "A Halvorsen statement quoted by the Echo was read aloud. Marl Radio had it first.\n\n“We are sad,” read the statement.",
        ["Halvorsen"],
    ),
    "the statement, by the name behind it": (
        "A statement from Halvorsen was read aloud. Marl Radio had it first.\n\n“We are sad,” read the statement.",
        ["Halvorsen"],
    ),
    "a letter to somebody": ("A letter to Rhea Colt said: “You are late.”", ["A letter to Rhea Colt"]),
    "another body of the same noun": (
        "The New Marl Police Department searched the quay. In June, the Lund police department tweeted: “Help us!”",
        ["the Lund police department"],
    ),
    "he, behind a gerund that begins": (
        "He is ready, Jan Holm says. “I love it,” he says.\n\nFilming began in Lund in May. “It is like three films,” he tells GQ.",
        ["Jan Holm", "Jan Holm"],
    ),
    "he, behind a place that acts": (
        "Colorado has followed suit thanks to governor Jan Holm, the first of his party in the post. Many in Colorado cheered."
        "\n\n“We have come a long way,” he said.", ["Jan Holm"],
    ),
    "a surname alone that has a mother": (
        "Pelle Lund waited for Tarnow. Tarnow’s mother is a pilot, which he says trains him for storms. “Ever seen one?” he asked.", ["Tarnow"],
    ),
    "a word before a comma, said again": (
        "Odo Lunt spoke of the deep fog. Bemoaning the “deep fog,” Lunt accused the board of sloth.", ["Odo Lunt"],
    ),
    "people in dozens": ("Dozens of nurses said: “The plan is a slow fire.”", ["Dozens of nurses"]),
    "people in thousands": ("Some 2,500 nurses said the plan was “a slow fire”.", ["Some 2,500 nurses"]),
    "somebody's word that describes": ("Rhea Colt called it a “disgraceful” decision in May.", ["Rhea Colt"]),
    "several who say something of one thing": ("It is a claim officials say is “a slow fire”.", ["officials"]),
    "a day's report": ("The port is poor, according to Thursday's report, which calls it “a slow fire”.", ["Thursday's report"]),
    "a title of the church": (
        "Cardinal Odo Lunt opened the synod. The synod ended in June. “It was long,” the cardinal told the Echo.", ["Odo Lunt"],
    ),
    "a member of a council": ("Councilmember Rhea Colt voted no. “It leaks,” Colt said.", ["Rhea Colt"]),
    "a verb in capitals before a name": (
        "Says Ines Falk, she saw the crane fall. Falk was near. “It fell,” Falk said.", ["Ines Falk"],
    ),
    "a name printed twice": (
        "Ines Falk Ines Falk paints cranes. “I like rust,” Falk said.", ["Ines Falk"],
    ),
    "an ambassador to somewhere": (
        "Peru’s UN Ambassador Odo Lunt left. “It was hard,” US Ambassador to the UN Rachel Falk said.", ["Rachel Falk"],
    ),
    "she, behind a place of which more is told": (
        "Ines Falk is a doctor. Kevin Holt is a surgeon in Lund, who works at night. “It heals,” she said.", ["Ines Falk"],
    ),
    "he, behind a country that is a member": (
        "Odo Lunt makes cheese. He sells it to Japan, a member of the pact. “They love it,” he said.", ["Odo Lunt"],
    ),
    "he, behind a body that did something": (
        "Judge Odo Lunt wrote the ruling in Reed v. Harbour Law Project, which upheld the fee. “It is fair,” he wrote.", ["Odo Lunt"],
    ),
    "a given name of women and men": (
        "Robin Falk, a pilot, was there. “It fell,” Falk said. “It was old,” she added.", ["Robin Falk", "Robin Falk"],
    ),
    "a pair with the same given name": (
        "“It fell,” Kevin tells the Echo. The hosts Kevin & Tessa run a show.", ["Kevin"],
    ),
    "a company called by the first word of its name": (
        "Volta Games has spoken up. Volta hopes for the best. “We are sad,” the studio wrote.", ["Volta Games"],
    ),
    "a person is no company": (
        "Ines Falk has spoken up. Falk hopes for the best. “We are sad,” the studio wrote.", ["the studio"],
    ),
    "goes on behind a source": (
        "“That is wrong,” Odo Lunt said, according to the Ostwick Echo. “It was old.”", ["Odo Lunt", "Odo Lunt"],
    ),
    "what somebody spoke of": (
        "The pilot Ines Falk has flown for years. “I was afraid,” said the pilot of her last flight.", ["Ines Falk"],
    ),
    "a man is not the woman before": (
        "Kate Falk ran. “It is late,” the man could be heard saying.", ["the man"],
    ),
    "a first word before a comma": (
        "Odo Lunt fell. Worse, the boat’s driver was drunk. The driver told the board he “hit nobody”.", ["The driver"],
    ),
    "a role with a pair in it": (
        "“It fell,” said fleet safety and training officer Rhea Colt. “It was old.”", ["Rhea Colt", "Rhea Colt"],
    ),
    "a role with a pair in it, before the verb": (
        "“It fell,” study co-author and Marl University medical doctor Odo Lunt said.", ["Odo Lunt"],
    ),
    "a role of several": ("“It fell,” farmers and mayor Rhea Colt said.", ["farmers and mayor Rhea Colt"]),
    "a name behind a shortened body": (
        "“It fell,” Ambassador to the U.N. Linda Colt-Marl said.", ["Linda Colt-Marl"],
    ),
    "a dean": ("Dean Emma Lunt wrote to all. “It fell,” Lunt wrote.", ["Emma Lunt"]),
    "a country is nobody, whatever stands behind it": (
        "Nadya Reed rose to fame in May.\n\nAlthough she had sold a show in the United Kingdom, the star — who goes by the "
        "name of Nora — lives alone. She shares pictures.\n\nIn June she posted more. “They cook well.”\n\n"
        "The star had told him: “Ask me again.”",
        ["Nadya Reed", "Nadya Reed"],
    ),
    "a country that does something": (
        "Tom Vale toured South Africa, the host of the cup. South Africa won every match.\n\n“We lost heart,” he said.",
        ["Tom Vale"],
    ),
    "a strip of land": (
        "Yahya Marl leads it. He was born in the Gaza Strip, a crowded place. The Gaza Strip is small.\n\n“We wait,” he said.",
        ["Yahya Marl"],
    ),
    "an opening participle is not about who speaks": (
        "Ed Butler, 40, won a claim in May.\n\nDan Kerr, a partner at Harcus Lane, a City law firm, said the maker was “in "
        "real trouble now”.\n\nSpeaking about Mr Butler's fight for his money, he said that “to go on is pretty hard”.\n\n"
        "“It has backfired on them.”",
        ["Dan Kerr"] * 3,
    ),
    "a participle with a verb inside": (
        "Tom Vale wrote in May.\n\nLee Marl, the warden, said the rent was “a fair price for a good berth”.\n\n"
        "Asked if Vale was right, he said: “No.”",
        ["Lee Marl", "Lee Marl"],
    ),
    "a participle, and then another subject": (
        "Lee Marl wrote in May. Tom Vale won.\n\nAsked about Marl, Vale laughed, and he said: “No.”", ["Tom Vale"],
    ),
    "a participle before a name with a role": (
        "Carl Jones saw it. Defending Jones, barrister Lee Marl said his client was “a broken man who has lost it all”.",
        ["Lee Marl"],
    ),
    "a given name that women and men have": (
        "“It breaks trust,” says psychologist Rina Baker.\n\nIt matters, she adds.\n\nBut fellow psychologist and coach Jo "
        "Hemming says keeping it secret is no lie. “It's not a betrayal of trust,” she says.",
        ["Rina Baker", "Jo Hemming"],
    ),
    "husband": (
        "Ngozi Obi and her husband, Emeka Obi, were at home. “We heard a bang,” she said.",
        ["Ngozi Obi"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", STORIES)
def test_the_speaker_is_whom_the_article_means(kind: str) -> None:
    text, wanted = STORIES[kind]
    assert speakers(text) == wanted


def test_who_is_named_above_the_text_only() -> None:
    text = "The chairman of the society says that the rot was known.\n\n“We wrote in 2019,” he said."
    assert speakers(text, ("Jowan Trease says the parish knew about the rot",)) == ["Jowan Trease"]


NOBODY = {
    "gerund": "Raising “harbour dues” was never popular in Ostwick.",
    "term": "The so-called “night quay” is closed. The boats call it home.",
    "scare": "Many streets have “smart” lamps that never work.",
    "a term that describes, also without marks": (
        "The city's “harbour” law dates from 1989, Rhea Colt told the court. Supporters of harbour rules wept."
    ),
    "a term that describes, twice in marks": (
        "Rhea Colt wants an end to the “deep fog” defence. It is rare, she says, but the “deep fog” plea was heard in May."
    ),
    "a headline": "The Echo had the headline “Who shut the harbour” in May, Rhea Colt said.",
    "time": "Last year “Ostwick Days” drew nobody.",
}


@pytest.mark.parametrize("kind", NOBODY)
def test_words_that_nobody_said(kind: str) -> None:
    assert speakers(NOBODY[kind]) == []


@pytest.mark.xfail(reason="a pronoun behind a company that spoke may be taken for it")
def test_a_pronoun_means_no_company() -> None:
    text = (
        "HarbourFXS said it was sorry. “We are sorry,” HarbourFXS said.\n\nHarbourFXS acted as Odo Lunt, the pilot and "
        "writer, condemned several captains and what he called a “lack of shame”."
    )
    assert speakers(text) == ["HarbourFXS", "Odo Lunt"]


@pytest.mark.parametrize("verb", ["Said", "Wrote", "Added", "Says", "Replied"])
@pytest.mark.parametrize("name", ["Reed", "Ann Reed", "Perarnau", "Bo Lund"])
@pytest.mark.parametrize("sign", [":", ","])
def test_a_verb_before_its_subject_is_no_part_of_the_name(verb: str, name: str, sign: str) -> None:
    text = f"Ann Reed runs the yard in Marl.\n\n{verb} {name}{sign} “We made it to last.”"
    assert speakers(text) == ["Ann Reed" if name == "Reed" else name]


@pytest.mark.parametrize("surname", ["Farah", "Omari"])
def test_said_is_a_given_name_too(surname: str) -> None:
    assert speakers(f"Said {surname}, the harbour master, said: “We made it.”") == [f"Said {surname}"]
    assert speakers(f"The board met Said {surname} on Monday.\n\nSaid {surname}: “We made it.”") == [f"Said {surname}"]


@pytest.mark.parametrize("clause", ["{} said: “We did it.”", "“We did it,” {} said.", "{} told the paper: “We did it.”"])
@pytest.mark.parametrize("role", [
    "Director of UK Community Grants for Volta", "Chief Executive at the Marl Trust", "Chair of The Harbour Trust Fund",
    "Head of Research", "Senior Lecturer in Marine Biology", "Volta CEO", "Minister for Ports", "Mayor of Marl",
    "Service Director of Boats at Marl Hospital and Chair of The Harbour Fund", "head of the board",
])  # fmt: skip
def test_no_comma_stands_behind_the_role(role: str, clause: str) -> None:
    assert speakers(clause.format(f"Ann Reed, {role}")) == ["Ann Reed"]


@pytest.mark.parametrize("start", [
    "Defending Tove Reed, barrister", "In New York, Mayor", "Like Ann Reed, Volta CEO", "After Ann Reed, Prime Minister",
    "Last Tuesday, Volta Director of Boats", "In Port Ellery, Director of Boats", "To Ann Reed, President of Volta",
])  # fmt: skip
def test_whoever_stands_behind_such_a_role_speaks(start: str) -> None:
    assert speakers(f"{start} Bo Lund said: “No.”") == ["Bo Lund"]


@pytest.mark.parametrize(("text", "who"), [
    ("Bo Lund, CNN reported, “never signed the papers.”", ["CNN"]),
    ("Ahmed Hassan Mohamed Ali is a fisherman. Ahmed Hassan went home. “We lost ten boats,” Ali said.",
     ["Ahmed Hassan Mohamed Ali"]),
    ("Burger King will close ten shops. Burger King has denied it. “We regret it,” the company said.", ["Burger King"]),
    ("Prime Minister Liz Carpenter’s Labour Party lost the vote. “We lost,” Carpenter said.", ["Liz Carpenter"]),
    ("Sarah Baker’s School of Dance has closed. “It is sad,” Baker said.", ["Sarah Baker"]),
    ("José, a boy of ten, flew to San Jose. “We lost ten boats,” José said.", ["José"]),
    ("“It is bad,” one of the four claims.", ["one of the four"]),
])  # fmt: skip
def test_names_that_look_like_something_else(text: str, who: list[str]) -> None:
    assert speakers(text) == who
