"""French; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "le la les des et est une dans que qui pour sur pas au du ce il par plus avec sont été aux cette ont mais son ses leur de en à elle n a dit être ne se y si même après très avait deux n’ selon"

# --- lines ----------------------------------------------------------------------------------------
READING_TIME = (
    r"(?:temps de lecture)\s?:?\s*(?:ca\. ?)?\d{1,3}\s?-?\s?(?:minutes?|mins?)?\b\.?"
    r"|\d{1,3}(?:\s?[-–]\s?\d{1,3})?\+?\s?-?\s?(?:minutes?|mins?)\.?\s?-?\s?(?:de lecture)\b"
)
WHOLE = {
    ("boilerplate", "embedded control"): "lecture en cours|lire la vidéo|voir la vidéo|lancer la vidéo|agrandir l'image|agrandir|plein écran|voir le diaporama|à suivre",
    ("boilerplate", "form or control"): "cet article vous a-t-il été utile|merci pour votre retour|merci pour votre avis",
    ("boilerplate", "author box"): "à propos de l'auteur",
    ("related", "header of related links"): (
        "à lire aussi|lire aussi|à lire également|lire également|lire plus|lire la suite|sur le même sujet|sur le même thème|articles liés|articles similaires"
        "|dans la même rubrique|dans le même thème|les plus lus|les plus partagés|les articles les plus lus|à voir aussi|voir aussi|à ne pas manquer"
        "|nos derniers articles|vous aimerez aussi|vous pourriez aussi aimer|à découvrir|à la une|en continu|plus d'articles|recommandé pour vous"
        "|contenus sponsorisés|sujets associés|mots-clés|thèmes|pour aller plus loin|en savoir plus|l'actualité en continu|dernières actualités|le direct"
    ),
    ("comment", "header of comments"): "commentaires|commentaire|réagir|laisser un commentaire|commenter|voir les commentaires|vos commentaires|réactions",
    ("boilerplate", "share line"): "partager|partager cet article|imprimer|envoyer|envoyer par e-mail|partager sur facebook|partager sur twitter|copier le lien|enregistrer|écouter|suivre|s'abonner|offrir cet article",
    ("boilerplate", "advertisement label"): "publicité|annonce|la suite après la publicité|la suite après cette publicité|contenu sponsorisé|publicité, suite de l'article",
    ("boilerplate", "navigation line"): "accueil|menu|rechercher|recherche|se connecter|connexion|s'inscrire|inscription|mon compte|abonnez-vous|mentions légales|contact|aller au contenu|retour en haut|newsletters|newsletter|fermer|suivant|précédent|voir plus|vidéo|vidéos",
    ("boilerplate", "promotion"): "abonnez-vous|s'abonner à la newsletter|je m'abonne|inscrivez-vous|recevez notre newsletter|déjà abonné|j'en profite",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"(?:voir|afficher) cette (?:publication|photo) sur (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"une (?:publication|photo|vidéo) partagée par\b",
    ),
    ("boilerplate", "form or control"): (r"votre navigateur ne (?:supporte|prend|permet)\b", r"(?:voir (?:les )?)?\(?\d{1,3} (?:photos|images)\)?$",),
    ("related", "header of related links"): (r"(?:à |a )?(?:lire|voir|écouter|relire)(?: aussi| également| la suite)?\s?: ?", r"(?:à |a )?(?:lire|voir) (?:aussi|également)\b", r"(?:notre|nos) (?:dossier|article|articles)\s?: "),
    ("comment", "header of comments"): (r"\d+ (?:commentaires?|réactions?)$",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"tous droits réservés", r"reproduction (?:interdite|partielle)"),
    ("boilerplate", "disclaimer"): (r"\(?(?:avec|source|sources)\s?:? (?:afp|reuters|ap)\b[^.]{0,40}$", r"cet article (?:est|a été) [^.]{0,140}$"),
    ("boilerplate", "promotion"): (r"(?:abonnez|inscrivez)-vous\b", r"(?:recevez|retrouvez|suivez)(?:-nous)?\b.{0,120}(?:newsletter|application|boîte mail|whatsapp|facebook|twitter)\b", r"(?:il vous reste|cet article est réservé)\b", r"diffusée? (?:le|sur|à)\b.{3,100}\b(?:replay|podcast|réécouter|revoir)\b"),
    ("boilerplate", "header of a subscription offer"): (r"(?:votre|notre|cet) abonnement (?:comprend|inclut|vous donne)\b[^.:]{0,30}\s?:$", r"(?:abonnez-vous|rejoignez-nous) (?:pour|et)\b[^.:]{0,60}\s?:$"),
}
HOLDS_WORDS = "cookies|confidentialité|données personnelles| min|lecture"
HOLDS = {
    ("boilerplate", "consent line"): (r"utilis(?:e|ons) des cookies|politique de confidentialité|données personnelles",),
    ("boilerplate", "reading time"): (rf"^(?:{READING_TIME})$", r"^\d+(?:\s?[-–]\s?\d+)? ?(?:min|minutes)\.?$"),
}
NOTICE_WORDS = "prenez note|renseignements|informations|lire la suite|qr code|droits réservés|abonnez-vous|inscrivez-vous|suivez-nous|application|est paru|été publié|commission|crédit|newsletter|commentaires|partagez"
NOTICES = (
    r"^pour lire la suite\b[^.]{0,60}\b(?:abonn|inscri|connect)",
    r"^prenez note que cet article\b",
    r"^(?:vous avez|avez-vous) (?:des|d'autres) (?:renseignements|informations)\b[^?]{0,80}\?",
    r"scannez (?:le|ce) qr code",
    r"tous droits réservés",
    r"abonnez-vous (?:à|pour|dès|maintenant|gratuitement)",
    r"inscrivez-vous (?:à|pour|gratuitement)",
    r"suivez-nous (?:sur|également)",
    r"téléchargez (?:notre|l'|l’)\s?(?:appli|application)",
    r"(?:article|texte|tribune)[^.]{0,30} (?:est paru|est parue|a été publiée?|initialement)",
    r"percevoir une commission",
    r"crédits?[- ]photos?\s?:",
    r"(?:recevez|recevoir)[^.]{0,60}(?:newsletter|boîte mail|par mail)",
    r"laissez (?:un|vos) commentaires?",
    r"partagez (?:cet article|votre avis)",
)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"(?:publié|rédigé|écrit) par|par|auteure?s?(?=\s?:)|autrices?(?=\s?:)|(?:une? )?(?:texte|article|reportage|documentaire|podcast|film|portrait|billet|dossier|entretien|récit|analyse|chronique|enquête|tribune) (?:de|par)|propos recueillis par|de notre correspondante?|textes?(?: et (?:photos?|images?))?"
DATE_LABEL = r"publié(?:e)?(?: le)?|mis à jour(?: le)?|modifié(?: le)?|posté(?: le)?|le|dernière mise à jour"
SECTION_LABEL = "rubrique"
DATE_PREPOSITION = "le"
LIFE_DATES = "né |née "
HOME = "accueil|vous êtes ici|retour"
RECIPE = "ingrédients|préparation|pour 4 personnes|temps de préparation|temps de cuisson|difficulté"
SITE_HEADINGS = "actualités accueil direct recherche vidéo"
NUMBERS = "deux trois quatre cinq six sept huit neuf dix onze douze"
SHOP_CONTROLS = "ajouter au panier"
SITE_PAGES = (
    "politique de confidentialité|mentions légales|conditions générales|conditions d'utilisation|qui sommes-nous|contact"
    "|plan du site"
)
NO_ARTICLE = r"page (?:non trouvée|introuvable)|erreur (?:404|403|500)|accès refusé|cette page n'existe pas|votre vie privée|connectez-vous pour"
OTHER_LISTS = (
    "étape par étape|pas à pas|il vous faut|vous aurez besoin de|matériel nécessaire|liste de courses|sommaire|dans cet article|ingrédients|préparation|horaires|tarifs|billets|lire aussi|à lire aussi|programme|contact|sources"
)
OFFER_LABELS = "quand|où|date|lieu|horaires|tarif|tarifs|téléphone|tél|adresse|billets|entrée"
MEASURES = "g kg ml cl l cuillère cuillères cuillerée cuillerées pincée pincées gousse gousses sachet sachets tasse tasses pièces"
READER = r"vous|votre|vos"
COMMAND = r"^(?:[Nn]['’]|[Nn]e\s)?(?!(?:[Cc]h|[Aa]ss)ez\b)[^\W\d_]{2,}ez\b(?!.*\?$)"

# --- places ---------------------------------------------------------------------------------------
PLACE_PREPOSITIONS = "à en de dans près"
CITY_NAMES = (
    "londres=london|moscou=moscow|pékin=beijing|bruxelles=brussels|le caire=cairo|varsovie=warsaw|"
    "copenhague=copenhagen|lisbonne=lisbon|athènes=athens|vienne=vienna|berne=bern|téhéran=tehran|bagdad=baghdad|"
    "damas=damascus|riyad=riyadh|beyrouth=beirut|jérusalem=jerusalem|alger=algiers|la haye=the hague|"
    "anvers=antwerp|gand=ghent|bâle=basel|francfort=frankfurt|hambourg=hamburg|barcelone=barcelona|"
    "séville=seville|saragosse=zaragoza|venise=venice|gênes=genoa|bucarest=bucharest|kiev=kyiv|"
    "mexico=mexico city|la havane=havana|le cap=cape town|singapour=singapore|séoul=seoul|bombay=mumbai|"
    "édimbourg=edinburgh|québec=quebec city|la nouvelle orléans=new orleans|philadelphie=philadelphia"
)

# --- dates ----------------------------------------------------------------------------------------
MONTHS = (
    "janvier janv jan|février févr fév fevrier|mars mar|avril avr|mai|juin|juillet juil|août aout"
    "|septembre sept sep|octobre oct|novembre nov|décembre déc decembre dec"
)
WEEKDAYS = "lundi lun|mardi|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim"
MODIFIED = "mis à jour|mise à jour|modifié|modifiée|actualisé|actualisée|maj"
PLACE_LABEL = "lieu"
HEADLINE_LABEL = "titre"
TEXT_LABEL = "texte intégral|texte"
END_OF_TEXT = "fin"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "et|avec"
INTERVIEW_BY = "(?:un |l['’])?(?:interview|entretien) (?:de|par)"
INTERVIEW_WITH = "avec"
BYLINE_WHERE = "à|pour|en|au"
BYLINE_NOT_WRITING = "photo|photos|photographie|illustration|infographie|vidéo|traduction|traduit"
BYLINE_JOBS = (
    "journaliste|journalistes|correspondant|correspondante|correspondants|rédacteur|rédactrice|rédacteurs"
    "|reporter|envoyé|envoyée|chroniqueur|chroniqueuse|éditorialiste|chef"
)
BYLINE_BEATS = "grand|spécial|spéciale|politique|économique|permanent|permanente|principal"
BYLINE_ORGANISATIONS = (
    "rédaction|agence|agences|service|journal|presse|actualités|université|institut|radio|télévision|ministère"
)
BYLINE_CONTACT = "suivre|contacter|contact|écrire à l'auteur"
BYLINE_BEHIND = r"(?<!\S)(?:tous (?:ses|les) articles|voir (?:tous|plus)|lire plus)\b"
BYLINE_COUNTED = "(?:min(?:utes?)?|h(?:eures?)?|jours?|semaines?|mois|ans?)|partages?|vues|commentaires?"
COUNTED_FROM = "il y a"
DATE_WORDS = "heure|lecture"

# --- speech ---------------------------------------------------------------------------------------
OF = "de du des d'"
VERB_BEFORE_SUBJECT = NOUN_FIRST = CLAUSES_INSIDE = DIALOGUE_DASHES = True
_ER = (
    "affirm ajout expliqu précis indiqu estim assur soulign racont confi rapport lanc regrett dénonc demand insist témoign comment"
    " not fustig résum jug plaid détaill confirm argu gliss déplor souffl tranch alert observ justifi martel nuanc ironis murmur avou"
    " dévoil abond pest réclam salu constat implor rassur recommand analys interpell plaisant déclar annonc rétorqu répliqu protest"
    " ni récus réfut tempêt tonn grond grogn grommel maugré marmonn chuchot hurl cri clam vocifèr exclam écri exhort object ripost rectifi"
    " corrig point relat critiqu contest relativis temporis philosoph minimis dédramatis questionn interrog prôn préconis raill moqu"
    " persifl lâch balay hasard avanc félicit enthousiasm emport énerv agac indign désol alarm étonn amus offusqu insurg impatient"
    " vant targu lament soupir suppli fanfaronn jubil badin bredouill balbuti bafouill articul certifi jur tweet twitt post signal"
    " argument tacl accus apostroph invectiv évoqu parl rappel défend tempér énumér réitér suggér concéd révél exagér inquiét répét"
    " espér rouspét"
)
_ACCENTED = "rappell martèl tempèr énumèr réitèr suggèr concèd révèl exagèr inquièt répèt espèr rouspèt"
_INFINITIVES = (
    "affirm ajout expliqu précis indiqu estim assur soulign regrett dénonc insist comment constat déclar annonc rétorqu nuanc rappel martel"
    " suggér révél déplor avou observ signal confi racont"
)
SPEECH_FORMS = (
    " ".join(f"{stem}{ending}" for stem in _ER.split() for ending in "e ent é ée és ées ait aient a èrent".split())
    + " "
    + " ".join(f"{stem}{ending}" for stem in _ACCENTED.split() for ending in "e ent".split())
    + " ".join(f"{stem}er" for stem in _INFINITIVES.split())
    + " dira diront dirait diraient répondre reconnaître admettre conclure défendre prévenir avertir soutenir"
    " considère considèrent considérait considéraient considéré considérée croit croient croyait croyaient pense pensent pensait pensaient"
    " trouve trouvent trouvait trouvaient assène assènent assénait asséné"
    " propose proposent proposait proposé conseille conseillent conseillait conseillé complète complètent complétait complété"
    " dénonçait dénonçaient jugeait jugeaient nuançait nuançaient annonçait annonçaient lançait lançaient avançait avançaient fustigeait"
    " exigeaient s'agace s'alarme s'étonne s'exclame s'emporte s'insurge s'interroge s'interrogeait s'inquiétait s'indignait s'étonnait"
    " dit disent disait disaient dirent redit redisait déclare conclut concluent concluait conclu conclue poursuit poursuivent"
    " poursuivait poursuivi poursuivie reconnaît reconnait reconnaissent reconnaissait reconnu reconnue reconnut répond répondent"
    " répondait répondu répondue répondit écrit écrivent écrivait écrite écrivit réécrit prévient préviennent prévenait prévenu"
    " prévenue prévint promet promettent promettait promis promise promit défend défendent défendait défendu défendue se"
    " réagit réagissent réagissait réagi soutient soutiennent soutenait soutenu soutenue soutint maintient maintiennent maintenait"
    " maintenu maintenue avertit avertissent avertissait averti avertie renchérit renchérissait renchéri surenchérit surenchéri"
    " enchaîne enchaînait enchaîné enchaînée réjouit réjouissent réjouissait réjoui réjouie réjouis émeut émue ému"
    " sourit souriait rit riait soupire admet admettent admettait admis admit convient conviennent convenait convenu consent"
    " contredit contredisait reprend reprenait repris reprit souvient souvenait souvenue plaint plaignait"
    " interrompt interrompu prédit prédisait pronostique pronostiqué médite médité gémit gémissait grince grinçait fulmine fulminait"
    " fulminé rugit raisonne raisonné voit voient craint craignent craignait redoute redoutent redoutait exige exigent exigé"
    " exigeait réclame reproche reprochent reprochait reproché soupçonne soupçonnent soupçonnait loue revendique revendiquent"
    " assume invoque invoquent espère espèrent souhaite souhaitent souhaitait veut dément démentent démentait démenti s'inquiète s'indigne"
)
PARTICIPLES = " ".join(f"{stem}{ending}" for stem in _ER.split() for ending in "é ée és ées".split()) + (
    " reconnu reconnue répondu répondue prévenu prévenue promis promise défendu défendue soutenu soutenue maintenu maintenue"
    " averti avertie renchéri surenchéri réjoui réjouie réjouis admis admise convenu convenue repris souvenue interrompu ému émue"
    " réagi poursuivi poursuivie conclu conclue écrite"
)
NOUN_OR_VERB = (
    "note annonce demande réclame lance juge avance souffle murmure tranche alerte analyse réplique peste poste pointe tonne"
    " critique commente plaide raille signale lâche promise promis repris cri"
)
INFINITIVE_ENDINGS = "er ir oir"
INSCRIBED_FORMS = "lit lire"
INVERTING = (
    "dit disent déclare déclarent déclaré affirme affirment affirmé ajoute ajoutent ajouté explique expliquent expliqué précise"
    " précisé indique indiqué estime estiment estimé assure assurent assuré souligne soulignent souligné raconte raconté confie"
    " confié rappelle rappelé conclut poursuit reconnaît répond répondu écrit insiste insisté témoigne commente"
)
NAMING_FORMS = (
    "qualifie qualifient qualifiait qualifié qualifiée qualifiés qualifiées qualifiant décrit décrivent décrivait décrite décrivant"
    " surnomme surnomment surnommé surnommée appelle appellent appelé appelée appelés accuse accusent accusait accusé accusée"
    " accusés accusées traite traitait traité traitée traités dépeint taxe taxé taxée"
)
ING_FORMS = (
    "ajoutant expliquant affirmant précisant déclarant soulignant assurant estimant dénonçant évoquant disant indiquant concluant rappelant"
    " insistant avertissant regrettant reconnaissant admettant critiquant défendant nuançant soutenant martelant considérant croyant jugeant"
    " pensant saluant réclamant répondant confiant racontant relevant constatant observant prévenant alertant promettant annonçant déplorant"
    " écrivant prétendant fustigeant lançant proposant suggérant plaidant signalant rétorquant craignant redoutant espérant avouant notant"
)
VIEWS = "avis yeux dires opinion sens mots"
RESUMED = "ainsi|c'est ainsi que|c'est en ces termes que|en ces termes|par ces mots|celui qui parle est|celle qui parle est|la phrase est de|les mots sont de|parole de"
SPEAKING_FROM = "chez à au aux du de"
AS_TOLD = "comme|ainsi que|tel que|comme le|ainsi que le"
ACCORDING = "selon|d' après|pour|à en croire|de l' avis de|aux yeux de|de l' aveu de|aux dires de"
ACCORDING_AFTER = "pour"
CLITICS = "il elle on ils elles je nous vous"
ELISIONS = "l:d d:p qu:s n:a s:a j:h c:h m:a t:a lorsqu:s puisqu:s jusqu:p"
MARKED_NOUNS = "affaire loi opération effet plan dossier rapport"
TERMS = (
    "intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées rebaptisé rebaptisée nommé nommée dénommé dénommée"
    " surnommé surnommée surnommés surnommées sous-titré sous-titrée mot mots terme termes expression notion concept roman film"
    " livre chanson série album exposition spectacle émission documentaire podcast label chapitre tube titre"
)
BEFORE_NOUN = (
    "nouveau nouvel nouvelle ancien ancienne actuel actuelle grand grande propre jeune vieux vieil vieille premier première second seconde dernier"
    " dernière seul seule même futur future petit petite célèbre bon bonne meilleur meilleure principal principale simple vrai vraie éternel"
    " éternelle feu ex numéro brillant brillante talentueux talentueuse excellent excellente double triple autre haut haute nouveaux nouvelles"
    " anciens anciennes jeunes grands grandes premiers premières derniers dernières vieux vieilles mêmes présumé présumée modeste influent"
    " influente emblématique sulfureux sulfureuse ambitieux ambitieuse puissant puissante illustre fameux fameuse fougueux fougueuse"
)
ARTICLES = "le la les l un une"
ONE = "un une"
DETERMINERS = "le la les un une des son sa ses leur leurs notre nos votre ce cet cette mon ma mes chaque"
INDEFINITE = "un une des"
PLURAL_ARTICLES = "les des"
POINTING = "ce cet cette"
ANYBODY = "on"
MANNER_ENDINGS = "ment"
GENERAL_PEOPLE = (
    "homme femme dame monsieur garçon fille gamin gamine jeune adolescent adolescente père mère papa maman mari épouse frère"
    " sœur fils oncle tante grand-père grand-mère voisin voisine riverain riveraine habitant habitante retraité retraitée"
    " locataire propriétaire victime témoin suspect suspecte prévenu prévenue accusé accusée plaignant plaignante"
    " passionné passionnée natif native"
)
THAT_ONE = "celui celle"
LATTER = "dernier dernière"
SAME_OFFICES = (
    "chef de l' état=président|chef d' état=président|chef de l' exécutif=président|chef du gouvernement=premier ministre"
    "|chef de gouvernement=premier ministre|premier magistrat=maire|premier édile=maire|garde des sceaux=ministre de la justice"
    "|locataire de l' élysée=président|locataire de matignon=premier ministre|hôte de matignon=premier ministre"
    "|chef de la diplomatie=ministre des affaires étrangères|représentant de l' état=préfet|représentante de l' état=préfète|milieu de terrain=joueur|tête de liste=candidat"
)
CHARGES = (
    "enquête information plainte plaintes poursuivi poursuivie poursuivis poursuivies examen condamné condamnée condamnés jugé jugée"
    " jugés écroué écrouée inculpé inculpée inculpés soupçonné soupçonnée soupçonnés interpellé interpellée interpellés chef chefs vue"
)
CHARGED_WITH = "pour de des du"
DOING_ENDINGS = "er ir re oir"
UNNAMED = "source porte-parole anonyme internaute quidam"
CONCERNED = "intéressé intéressée"
DECADES = (
    "trentenaire:30 quadragénaire:40 quinquagénaire:50 sexagénaire:60 septuagénaire:70 octogénaire:80 nonagénaire:90"
    " centenaire:100"
)
PARTICIPLE_ENDINGS = "é ée és ées i ie is ies u ue us ues ant"
AFTER_NOUN_ENDINGS = (
    "ète et i ie u ue iste istes al ale ien ienne ais aise ois oise ain aine ique aire eur euse eux ant ante if ive é ée er ère el elle iol"
    " ol ole in ine and ande on onne ard arde ible able ide"
)
FEMININE_ENDINGS = "tion sion té ance ence ure ise ie erie ée ère ole ue ale"
OFFICES = "premier première général générale pr"
QUANTIFIERS = "quatre cinq six sept huit neuf dix onze douze quelqu'un quelqu'une beaucoup certain ces certains certaines plusieurs tous toutes quelques deux trois autre autres"
PRONOUNS = "il elle ils elles on je nous vous"
OBJECT_PRONOUNS = "lui eux se me te moi"
SPEAKER_PRONOUNS = "il elle ils elles on nous je"
OF_THE_WRITER = "je"
SPEAKER_FORMS = "je me mon ma mes moi m j"
MALE = (
    "le un homme il lui celui m monsieur père fils frère mari roi prince grand-père beau-père beau-frère oncle neveu papa garçon"
    " parrain époux veuf compagnon moine curé prêtre abbé évêque"
)
FEMALE = (
    "la une femme elle celle mme madame mlle mère fille sœur épouse reine princesse grand-mère belle-mère belle-sœur tante nièce"
    " maman dame marraine veuve compagne mairesse maîtresse institutrice"
)
GENDER_PAIRS = "e: ère:er trice:teur euse:eur enne:en onne:on ine:in"
PLURAL = "ils elles"
RELATIVES = "qui que dont lequel laquelle"
BE = "est sont était étaient été être fut sera serait"
AUXILIARIES = "a ont avait avaient ait aurait peut peuvent doit doivent veut pas ne n' avoir va vont"
ADVERBS = "aussi ensuite également puis encore déjà alors hier aujourd'hui notamment toutefois cependant enfin ainsi plus bien y en"
FOR_WHOM = "pour"
PREPOSITIONS = (
    "de du au aux à en dans par pour sur avec sans sous chez vers entre contre depuis pendant selon lors devant derrière après avant d' parmi malgré hormis outre sauf dès via auprès durant envers"
)
SUBORDINATORS = "quand comme si lorsque puisque parce tandis où pourquoi comment"
CONJUNCTIONS = "et ou mais ni car"
TIMES = (
    "janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre"
    " lundi mardi mercredi jeudi vendredi samedi dimanche"
)
TIME_NAMES = "avril"
PERSON_ENDINGS = "iste euse ologue trice"
NO_PERSON = "liste piste triste"
IN_FULL = "intégral intégrale intégralité"
PRINTED_WRITINGS = "discours lettre communiqué déclaration message allocution texte"
BY = "par"
ADJUNCT_ENDINGS = "é ée és ées ant assis assise assises debout u ue i ie is ise it ite oint ointe ert erte"
RECIPIENTS = "à au aux"
MATTERS = "santé éducation intérieur justice défense travail transports agriculture économie finances culture énergie logement écologie sports solidarités tourisme comptes ville"
REFLEXIVES = "se s'"
TIME_NOUNS = "an nuit midi matinée soirée lendemain veille semaines mois heures heure minutes minute jours années ans secondes semaine jour année soir matin après-midi week-end"
ABBREVIATIONS = "m. mm. mme. dr. pr. st. ste. av. bd. etc. n°. p. art."
TITLES = (
    "chancelier chancelière gouverneur gouverneure bourgmestre me entraîneur entraîneuse capitaine adjoint adjointe conseiller conseillère gérant gérante rectrice recteur premier première boulanger boulangère m mm mme monsieur madame mlle docteur dr professeur pr président présidente ministre maire député députée sénateur sénatrice"
    " directeur directrice porte-parole secrétaire préfet préfète procureur procureure commissaire général colonel juge avocat avocate"
    " chef cheffe pape roi reine premier première"
)
COURTESY = "m mm mme monsieur madame mlle dr pr"
AUTHORITIES = (
    "ministère police tribunal cour sénat assemblée gouvernement gendarmerie préfecture mairie parquet conseil"
)
PLACE_NOUNS = "rue avenue boulevard place quai pont lac parc gare aéroport"
ORGANISATIONS = (
    "mairie préfecture région métropole rectorat direction opposition département commune office ville fédération ministère police gendarmerie parti mairie université banque association syndicat tribunal agence gouvernement conseil comité"
    " fédération institut fondation société"
)
BODY_NOUNS = (
    "armée délégation famille rédaction exécutif église parquet cour assemblée sénat ambassade caserne élysée matignon"
    " organisation organisme collectif réseau groupe groupement ong institution établissement structure congrégation diocèse"
    " chaîne radio journal quotidien hebdomadaire magazine revue média club équipe ligue école faculté hôpital musée commission"
    " département instance autorité centrale coalition alliance intersyndicale confédération"
)
COMPANY_NOUNS = (
    "entreprise compagnie firme multinationale enseigne marque constructeur fabricant opérateur distributeur fournisseur"
    " assureur exploitant industriel laboratoire startup start-up"
)
SAME_ROLES = (
    "élu maire député sénateur rapporteur conseiller adjoint président vice-président|élue maire députée sénatrice rapporteure conseillère adjointe"
    " présidente vice-présidente mairesse|parlementaire rapporteur rapporteure député députée sénateur sénatrice élu élue"
    "|député rapporteur parlementaire élu|députée parlementaire élue|sénateur parlementaire élu|sénatrice parlementaire élue"
    "|édile maire mairesse|conseiller élu|conseillère élue|adjoint élu|adjointe élue|ministre ex-ministre"
    "|syndicaliste secrétaire délégué déléguée représentant représentante responsable"
    "|délégué syndicaliste|déléguée syndicaliste|avocat me maître pénaliste|avocate me maître pénaliste|pénaliste avocat avocate"
    "|journaliste reporter|coach entraîneur entraîneuse sélectionneur|entraîneur coach sélectionneur entraîneur-chef"
    "|entraîneuse coach sélectionneuse|sélectionneur entraîneur coach|technicien entraîneur coach sélectionneur"
    "|technicienne entraîneuse coach sélectionneuse"
    "|universitaire professeur professeure chercheur chercheuse historien historienne sociologue politologue économiste"
    "|chercheur professeur maître universitaire scientifique biologiste physicien climatologue sociologue historien"
    "|chercheuse professeure maîtresse universitaire scientifique biologiste physicienne climatologue sociologue historienne"
    "|scientifique chercheur chercheuse professeur professeure biologiste climatologue physicien physicienne"
    "|enseignant professeur instituteur maître|enseignante professeure institutrice maîtresse"
    "|magistrat juge procureur président substitut|magistrate juge procureure présidente substitute"
    "|procureur magistrat|procureure magistrate|militaire général colonel capitaine lieutenant commandant officier"
    "|officier colonel capitaine lieutenant commandant|policier commissaire brigadier enquêteur|policière commissaire enquêtrice"
    "|comédien acteur|comédienne actrice|acteur comédien|actrice comédienne|artiste chanteur chanteuse peintre musicien"
    " musicienne plasticien plasticienne comédien comédienne sculpteur photographe rappeur rappeuse"
    "|musicien pianiste violoniste guitariste batteur compositeur|musicienne pianiste violoniste guitariste compositrice"
    "|chanteur rappeur musicien|chanteuse rappeuse musicienne|cinéaste réalisateur réalisatrice|réalisateur cinéaste"
    "|réalisatrice cinéaste|écrivain romancier auteur poète|écrivaine romancière autrice auteure poétesse"
    "|auteur écrivain romancier dramaturge scénariste|autrice écrivaine romancière dramaturge scénariste auteure"
    "|romancier écrivain auteur|romancière écrivaine autrice auteure"
    "|patron directeur président fondateur gérant dirigeant chef propriétaire pdg entrepreneur"
    "|patronne directrice présidente fondatrice gérante dirigeante cheffe propriétaire entrepreneuse"
    "|dirigeant chancelier premier ministre roi président directeur patron fondateur gérant pdg|dirigeante présidente directrice patronne fondatrice gérante"
    "|entrepreneur fondateur cofondateur patron dirigeant|entrepreneuse fondatrice cofondatrice patronne dirigeante"
    "|gérant patron propriétaire|gérante patronne propriétaire|préfet sous-préfet|préfète sous-préfète|restaurateur chef cuisinier patron gérant|restauratrice cheffe"
    " cuisinière patronne gérante|cuisinier chef|cuisinière cheffe|agriculteur éleveur maraîcher viticulteur céréalier paysan"
    "|agricultrice éleveuse maraîchère viticultrice paysanne|exploitant agriculteur éleveur|exploitante agricultrice éleveuse"
    "|médecin docteur docteure professeur professeure généraliste chirurgien chirurgienne urgentiste pédiatre"
    "|docteur médecin|praticien médecin chirurgien dentiste|praticienne médecin chirurgienne dentiste"
    "|soignant infirmier aide-soignant médecin|soignante infirmière aide-soignante|sportif joueur athlète coureur nageur"
    "|sportive joueuse athlète coureuse nageuse|joueur attaquant défenseur gardien buteur ailier milieu capitaine centre"
    "|joueuse attaquante défenseuse gardienne buteuse ailière capitaine|prévenu accusé suspect|prévenue accusée suspecte"
    "|accusé prévenu suspect|accusée prévenue suspecte|responsable directeur directrice président présidente chef cheffe"
    "|habitant riverain voisin|habitante riveraine voisine|riverain habitant voisin|riveraine habitante voisine"
    "|militant président porte-parole membre|militante présidente porte-parole membre"
    "|prélat évêque archevêque cardinal|religieux évêque prêtre curé abbé|prêtre curé abbé|diplomate ambassadeur ambassadrice"
)
POSSESSIVE = "son sa ses leur"
SPEECH_NOUNS = "devise credo leitmotiv objectif espoir crainte philosophie souhait regret refrain théorie conviction secret idée avis réponse réaction commentaire verdict explication constat conclusion aveu conseil argument déclaration déclarations lettre message tweet propos mots discours communiqué promesse"
PEOPLE = (
    "pdg youtubeur cadre jeune jeunes adolescents enfants hommes femmes garçons filles dirigeants joueurs proches famille familles collègues amis "
    "chancelier chancelière gouverneur gouverneure eurodéputé eurodéputée bourgmestre échevin échevine syndic syndique consul "
    "rival rivale adversaire partenaire associé associée complice héritier héritière prédécesseur successeur disciple mentor "
    "benjamine doyen doyenne candidat candidate journaliste syndicaliste romancier romancière poète poétesse philosophe universitaire"
    " intéressé intéressée plaignant plaignante prévenu prévenue accusé accusée suspect suspecte condamné condamnée"
    " détenu détenue rescapé rescapée survivant survivante blessé blessée édile coordinateur coordinatrice"
    " coordonnateur coordonnatrice délégué déléguée architecte urbaniste psychologue psychiatre cinéaste metteur"
    " metteuse ex-ministre élu élue dirigeant dirigeante militant militante leader meneur meneuse joueur joueuse"
    " gardien gardienne attaquant attaquante défenseur défenseure défenseuse buteur buteuse ailier ailière avant-"
    " centre capitaine sélectionneur sélectionneuse coéquipier coéquipière entraîneur entraîneure entraîneuse coach"
    " arbitre pilote coureur coureuse nageur nageuse skieur skieuse footballeur footballeuse rugbyman handballeur"
    " handballeuse basketteur basketteuse boxeur boxeuse tennisman judoka marathonien marathonienne acteur actrice"
    " chanteur chanteuse comédien comédienne musicien musicienne auteur auteure autrice rappeur rappeuse humoriste"
    " danseur danseuse chorégraphe compositeur compositrice pianiste violoniste soliste soprano ténor conservateur"
    " conservatrice commissaire galeriste plasticien plasticienne sculpteur sculptrice dessinateur dessinatrice"
    " illustrateur illustratrice scénographe scénariste dramaturge peintre photographe graphiste écrivain écrivaine"
    " réalisateur réalisatrice producteur productrice éditeur éditrice libraire bibliothécaire documentariste médecin"
    " docteur docteure chirurgien chirurgienne infirmier infirmière pédiatre cardiologue généraliste urgentiste"
    " pharmacien pharmacienne dentiste sage-femme aide-soignant aide-soignante soignant soignante ambulancier"
    " ambulancière kinésithérapeute vétérinaire orthophoniste épidémiologiste virologue enseignant enseignante"
    " professeur professeure instituteur institutrice maître maîtresse proviseur proviseure doyen doyenne étudiant"
    " étudiante lycéen lycéenne collégien collégienne élève stagiaire apprenti apprentie doctorant doctorante"
    " agriculteur agricultrice éleveur éleveuse paysan paysanne maraîcher maraîchère viticulteur viticultrice vigneron"
    " vigneronne céréalier berger bergère apiculteur apicultrice ostréiculteur ostréicultrice pêcheur pêcheuse marin"
    " forestier forestière chasseur chasseuse jardinier jardinière fermier fermière commerçant commerçante"
    " restaurateur restauratrice boulanger boulangère boucher bouchère épicier épicière traiteur poissonnier"
    " poissonnière fleuriste coiffeur coiffeuse hôtelier hôtelière cafetier cafetière cuisinier cuisinière serveur"
    " serveuse barman pâtissier pâtissière fromager fromagère brasseur brasseuse entrepreneur entrepreneuse"
    " entrepreneure patron patronne gérant gérante industriel industrielle promoteur promotrice investisseur"
    " investisseuse banquier banquière employeur employeuse employé employée salarié salariée ouvrier ouvrière"
    " technicien technicienne ingénieur ingénieure mécanicien mécanicienne électricien électricienne plombier"
    " menuisier menuisière charpentier charpentière maçon artisan artisane couvreur soudeur soudeuse chauffeur"
    " chauffeuse conducteur conductrice routier cheminot cheminote facteur factrice livreur livreuse éboueur"
    " contrôleur contrôleuse secrétaire comptable assistant assistante pompier pompière sapeur-pompier gendarme"
    " policier policière enquêteur enquêtrice militaire soldat soldate officier officière colonel lieutenant"
    " lieutenante commandant commandante adjudant adjudante sergent sergente brigadier brigadière surveillant"
    " surveillante douanier douanière sauveteur sauveteuse secouriste magistrat magistrate juge procureur procureure"
    " avocat avocate notaire huissier huissière greffier greffière juriste bâtonnier bâtonnière pénaliste historien"
    " historienne sociologue économiste politologue biologiste géographe anthropologue archéologue climatologue"
    " météorologue hydrologue géologue physicien physicienne chimiste astronome astrophysicien astrophysicienne"
    " mathématicien mathématicienne ethnologue linguiste démographe botaniste ornithologue écologue océanographe"
    " scientifique chercheur chercheuse chercheure spécialiste expert experte consultant consultante analyste"
    " conseiller conseillère chroniqueur chroniqueuse éditorialiste champion championne athlète cycliste médaillé"
    " médaillée vainqueur vainqueure lauréat lauréate retraité retraitée riverain riveraine habitant habitante voisin"
    " voisine villageois villageoise résident résidente locataire propriétaire bailleur bailleuse occupant occupante"
    " usager usagère client cliente consommateur consommatrice touriste passager passagère automobiliste motard"
    " motarde randonneur randonneuse vacancier vacancière spectateur spectatrice visiteur visiteuse festivalier"
    " festivalière supporter supportrice fan abonné abonnée électeur électrice citoyen citoyenne contribuable"
    " manifestant manifestante gréviste syndiqué syndiquée bénévole volontaire adhérent adhérente représentant"
    " représentante porte-parole négociateur négociatrice médiateur médiatrice animateur animatrice éducateur"
    " éducatrice travailleur travailleuse présentateur présentatrice parlementaire ambassadeur ambassadrice diplomate"
    " émissaire opposant opposante rapporteur rapporteure frondeur frondeuse centriste socialiste écologiste"
    " communiste indépendantiste évêque archevêque curé prêtre pasteur pasteure imam rabbin abbé moine religieux"
    " religieuse cardinal organisateur organisatrice fondateur fondatrice cofondateur cofondatrice créateur créatrice"
    " initiateur initiatrice responsable chef cheffe régisseur régisseuse trésorier trésorière administrateur"
    " administratrice inspecteur inspectrice intendant intendante manager témoin victime source homme femme garçon"
    " fille dame monsieur gamin gamine adolescent adolescente enfant maman papa mère père fils frère sœur oncle tante"
    " grand-mère grand-père cousin cousine neveu nièce époux épouse mari compagnon compagne conjoint conjointe veuf"
    " veuve ami amie copain copine collègue camarade confrère consœur aîné aînée cadet cadette jumeau jumelle quidam"
    " inconnu inconnue anonyme internaute trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire"
    " octogénaire nonagénaire centenaire vingtenaire ministre maire mairesse député députée sénateur sénatrice préfet"
    " préfète recteur rectrice président présidente directeur directrice candidats journalistes syndicalistes"
    " parlementaires élus étudiants salariés scientifiques riverains militants spécialistes policiers habitants"
    " voisins experts chercheurs témoins gens parents élèves sources responsables pompiers gendarmes enquêteurs"
    " enseignants agriculteurs avocats médecins commerçants ouvriers soignants manifestants opposants députés"
    " sénateurs ministres maires"
)
PROVIDING_FORMS = (
    "prévoit prévoyait stipule stipulait dispose disposait impose imposait interdit interdisait autorise autorisait fixe oblige garantit"
)
DOCUMENTS = (
    "rapport lettre courrier communiqué étude sondage enquête jugement arrêt loi pétition e-mail courriel article livre affiche panneau"
    " décret arrêté règlement contrat convention directive circulaire constitution ordonnance traité charte"
    " document texte note message"
)
CONTENT, CONTENT_QUESTIONS = "que qu'", "si comment pourquoi"
TURNS = "question réponse q r"

# --- lists of findings ----------------------------------------------------------------------------
FINDING_VERBS = "constate|constatent|relève|relèvent|souligne|soulignent|demande|demandent|propose|proposent|a constaté"
FINDING_AUXILIARIES = "a|ont"
FINDING_SOURCE = "selon|d'après"
FINDING_NOBODY = "il elle ils nous"
ANNOUNCING = (
    r"(?:les|le|la) suivante?s?|ci-dessous|voici"
    r"|(?:quelques|plusieurs|ces|deux|trois|quatre|cinq|six) (?:\w+ )?(?:raisons|points|conseils|exemples|étapes|mesures"
    r"|questions|règles|propositions)"
)

# --- boxes of facts -------------------------------------------------------------------------------
BOX_TITLE = (
    "l'essentiel|en bref|à retenir|les points clés|points clés|ce qu'il faut retenir|ce que l'on sait|"
    "en résumé|les faits"
)

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
CONSENT = "vie privée|consentement|données personnelles|traceurs"
OURSELVES = "nous|notre|nos|votre|vos"
COMMENT_CONTROLS = "répondre|signaler|j'aime|citer"
WRITERS = r"journaliste|rédact\w+|correspondante?"
WRITER_VERBS = "est|écrit|travaille"
FORUM_LINES = r"messages:? \d|inscrite? (?:le|depuis)"
SIDES = "à gauche|à droite|au centre"
SIDES_FIRST = "de gauche à droite|à partir de la gauche"
TIME_AGO = "heures?|jours?"
