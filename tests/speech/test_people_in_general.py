"""What people in general say, and whose words stand behind it."""

from __future__ import annotations

import pytest

from spoken import speakers

STORIES = [
    (
        "Euan Mack is a doctor in Leeds. Men fear that they look odd, he says. \"In reality, that's not what "
        'we do at all."',
        ["Euan Mack"],
    ),
    (
        'Euan Mack is a doctor in Leeds. "We see many men," he says.\n\n'
        'On a more serious note, patients are worried about being judged, he says. "Partners might make them '
        "feel like they're being silly.\"",
        ["Euan Mack", "Euan Mack"],
    ),
    (
        'Euan Mack is a doctor in Leeds. "We see many men," he says.\n\n'
        "There are also pressures, he says: age gracefully, but don't age. \"It seems to be a success to look "
        'good and have had nothing done."',
        ["Euan Mack", "Euan Mack"],
    ),
    (
        'Euan Mack is a doctor in Leeds. "We see many men," he says.\n\n'
        "Patients will often tell him excuses they have given for any bruising. \"You do what you've got to "
        'do to get through those first few days."',
        ["Euan Mack", "Euan Mack"],
    ),
    (
        'Ann Reed runs a school. "We are full," she says.\n\n'
        'Parents often tell her stories about long drives. "They come from two hours away."',
        ["Ann Reed", "Ann Reed"],
    ),
    (
        'Ann Reed runs a school. "We are full," she says.\n\n'
        'Teachers are leaving, says Reed. "We cannot find anybody for maths."',
        ["Ann Reed", "Ann Reed"],
    ),
    (
        'Ann Reed runs a school. "We are full," she says.\n\n'
        'Parents are angry, according to Reed. "They shout at us in the yard."',
        ["Ann Reed", "Ann Reed"],
    ),
    (
        'Ann Reed runs a school. Parents were angry, Lee Grady told the board. "They shout at us in the '
        'yard."',
        ["Lee Grady"],
    ),
    (
        'Ann Reed runs a school. "We are full," she says.\n\n'
        'Neighbours told the Echo of a loud bang. "The windows shook and we all ran out."',
        ["Ann Reed", "Neighbours"],
    ),
    (
        'The staff were worried, Ann Reed added. "They had families to feed."',
        ["Ann Reed"],
    ),
    (
        "Lee Grady, the mayor, was away. Children are the ones who suffer most, Ann Reed argues: they lose a "
        'year. "And nobody gives it back to them."',
        ["Ann Reed"],
    ),
    (
        'Ann Reed runs a school. "We are full," she says.\n\n'
        'Officials said the bridge was closed. "We will open it when it is safe."',
        ["Ann Reed", "Officials"],
    ),
    (
        'Ann Reed runs a clinic. "We are full," she says.\n\n'
        'Patients tell her everything. "I hear about the dog and the mortgage."',
        ["Ann Reed", "Ann Reed"],
    ),
    (
        'Lee Grady runs a clinic. "We are full," he says.\n\n'
        'Women usually ask him for the price first. "Then I send them home to think."',
        ["Lee Grady", "Lee Grady"],
    ),
    (
        'Lee Grady runs a clinic. "We are full," he says.\n\n'
        "Residents say the noise is awful. \"We can't sleep.\"",
        ["Lee Grady", "Residents"],
    ),
    (
        'Lee Grady runs a clinic. "We are full," he says.\n\n'
        'Old customers sometimes complain about the queue. "I tell them to come at six."',
        ["Lee Grady", "Lee Grady"],
    ),
    (
        'Lee Grady runs a clinic. "We are full," he says.\n\n'
        'Police have said the bridge is shut. "Nobody should drive there."',
        ["Lee Grady", "Police"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STORIES)
def test_people_in_general(text: str, wanted: list[str | None]) -> None:
    assert speakers(text) == wanted
