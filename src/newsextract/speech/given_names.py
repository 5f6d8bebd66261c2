"""Frequent given names, for telling "he" from "she"; names that men and women have stand in both lists."""

EITHER = frozenset(
    (
        "ali alex andrea ashley casey charlie chris courtney dana dominique evelyn gabriele hilary jamie jan"
        " jean kai kelly kim lee leslie lynn michele nicola noel rene robin sam sandy shannon sidney simone"
        " stacey taylor terry tracy tracey vivian"
    ).split()
)

MALE = frozenset(
    (
        "aaron abdul abdullah adam adrian ahmed alan albert alberto alejandro alexander alexandre alfred"
        " alistair allan allen alvaro amir anders andre andreas andrei andrew angelo angus anthony antoine anton"
        " antonio arnold arthur arturo austin barack barry bartholomew ben benedict benjamin bernard bernd bernie"
        " bertrand bill billy björn bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan"
        " byron caleb calum calvin carl carlos carsten cedric cesar charles christian christoph christophe"
        " christopher chuck claude clive colin connor conor craig cristian curtis cyril damian damien dan daniel"
        " danny darren dave david dean declan denis dennis derek desmond didier diego dieter dimitri dmitry"
        " dominic don donald doug douglas duncan dwight dylan eamonn earl ed eddie edgar edmund eduardo edward"
        " edwin eli elias elliott elon emilio emmanuel enrico enrique eric erik ernest ernesto ethan eugene evan"
        " fabian federico felipe felix fernando francesco francisco franck francois françois frank franz fraser"
        " fred frederick friedrich fritz gareth gary gavin geoff geoffrey george gerald gerard gerhard gilbert"
        " giorgio giovanni giuseppe glen glenn gordon graeme graham greg gregory guillaume guillermo gunter"
        " günter gustavo guy hamish hans harold harry harvey hassan hector heinrich heinz helmut henri henrik"
        " henry herbert herman horst howard hubert hugh hugo hussein iain ian ibrahim igor isaac ismail ivan jack"
        " jacob jacques jaime jake james jared jason javier jean-claude jean-luc jean-marc jean-paul jean-pierre"
        " jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joaquín joe joel joey"
        " johan johann johannes john johnny jon jonathan jorge jose joseph josh joshua josé juan juergen julian"
        " julien julio justin jürgen karl keith ken kenneth kevin khaled klaus kristian kurt kyle lance lars"
        " laurent lawrence len leo leon leonard leonardo leroy lewis liam lloyd loic louis lucas ludwig luigi"
        " luis luke magnus malcolm manfred manuel marc marcel marcello marco marcos marcus mario mark markus"
        " marshall martin marvin mathias mathieu matt matteo matthew matthias maurice max maximilian michael"
        " michel miguel mike milan mitch mitt mohamed mohammad mohammed morris moritz murray narendra nathan"
        " nathaniel neal neil nelson niall nicholas nick nicolas nigel nikolai noah norbert norman oleg oliver"
        " olivier omar oscar oskar otto owen pablo pascal patrick paul paulo pedro peter phil philip philipp"
        " philippe phillip pierre rahul rainer ralf ralph ramon randy raphael rashid raul raúl ray raymond"
        " reginald reinhard rené ricardo richard rick ricky rob robert roberto roderick rodney rodrigo roger"
        " roland rolf romain ron ronald rory ross roy rudolf rudy rupert russell ryan salvador salvatore samuel"
        " santiago scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sigmar silvio simon"
        " spencer stan stanley stefan stefano stephen steve steven stewart stuart sven syed tariq ted teddy"
        " terence terrence theodore thierry thomas thorsten tim timothy tobias todd tom tommy tony travis trevor"
        " tyler ulrich umberto uwe vernon victor vincent vincenzo viktor vladimir volker volodymyr wallace walter"
        " warren wayne werner wilfried wilhelm will william winston wolfgang xavier yannick yves yusuf zachary"
    ).split()
) | EITHER

FEMALE = frozenset(
    (
        "abigail adele agnes aisha alexandra alexandria alice alicia alison allison amanda amber amelia amina"
        " amy ana anastasia angela angelina anita anja anke ann anna annabel anne anneliese annette annie antje"
        " antonia arlene astrid audrey ayesha barbara beate beatrice beatriz becky belinda bernadette beth"
        " bethany betty beverly bianca birgit bonnie brenda bridget brigid brigitte brittany camila camilla"
        " candice carla carly carmen carol carole carolina caroline carolyn carrie catherine cathy cecilia celine"
        " charlotte chelsea cheryl chiara chloe christa christiane christina christine cindy claire clara claudia"
        " colleen concepción condoleezza constance cristina crystal cynthia daisy danielle daniela dawn debbie"
        " deborah debra denise diana diane dolores donna dora doris dorothea dorothy edith eileen elaine eleanor"
        " elena elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa emilia emily emma erica erika"
        " erin estelle esther eva faith fatima fiona florence frances francesca franziska gabriela gabrielle gail"
        " genevieve georgia georgina geraldine gertrude gillian gina giorgia giulia gloria grace greta gretchen"
        " gudrun guadalupe gwen hannah hannelore harriet heather heidi heike helen helena helene helga hildegard"
        " hillary holly ida imogen inge ingrid irene iris irina isabel isabella isabelle ivanka jackie jacqueline"
        " jane janet janice jasmine jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn josephine"
        " joyce juana judith judy julia juliana julie juliette june karen karin karina kate katharina katherine"
        " kathleen kathryn kathy katie katja katrin kayla kellyanne kerstin kirsten kirsty kristen kristin"
        " kristina lara latoya laura lauren leah lena leticia lidia lily linda lindsay lisa liz lois loretta lori"
        " lorraine louise lucia lucie lucy luisa lydia madeleine madison magdalena maggie manuela mara marcia"
        " margaret margarita margot maria mariana marianne marie marie-claude marilyn marina marine marion"
        " marjorie marlene marta martha martina mary maureen maya meghan melania melanie melinda melissa mercedes"
        " meredith mia michaela michelle mildred miranda miriam moira molly mona monica monika monique nadia"
        " nadine nancy naomi natalia natalie natasha nicole nina nora norma olga olivia paige pamela patricia"
        " paula pauline peggy penelope penny petra philippa phoebe phyllis pia pilar priscilla priya rachel"
        " ramona raquel rebecca regina renate rhonda rita roberta rosa rosalind rosario rose rosemary rosie"
        " rowena ruth sabine sabrina sally samantha sandra sara sarah saskia scarlett sharon sheila shelley"
        " shirley sigourney silke silvia sofia sonia sonja sophia sophie stefanie stella stephanie sue susan"
        " susana susanna susanne suzanne svenja sylvia sylvie tamara tammy tania tanja tanya tara teresa tessa"
        " theresa therese tiffany tina tulsi ulrike ursula uta valentina valeria valerie vanessa vera veronica"
        " veronika victoria viola violet virginia vivienne wanda wendy whitney wilma winifred yasmin yolanda"
        " yvette yvonne zoe zoë"
    ).split()
) | EITHER

GIVEN = MALE | FEMALE
PLACES = frozenset("austin charlotte chelsea dallas florence georgia jackson madison milan santiago virginia".split())
"""Given names that are names of places as well: a paper's name can begin with them."""


def is_given_name(word: str) -> bool:
    """True for a frequent given name, in capitals or not."""
    return word.casefold() in GIVEN
