"""English; ``words.py`` says what each constant means."""

from newsextract.languages.english_roles import CALLED as CALLED
from newsextract.languages.english_roles import DEMONYMS as DEMONYMS
from newsextract.languages.english_roles import PARENTS as PARENTS
from newsextract.languages.english_roles import PEOPLE as PEOPLE
from newsextract.languages.english_roles import PROFESSIONS as PROFESSIONS
from newsextract.languages.english_roles import TITLES as TITLES

# --- recognition ----------------------------------------------------------------------------------

COMMON = (
    "the of and to in that was for with his her he she it they are were been has had from by on said not but this which"
    " who their would at be an as"
)

# --- lines ----------------------------------------------------------------------------------------
READING_TIME = (
    r"(?:(?:estimated |est\.? )?(?:reading|read) time)\s?:?\s*(?:ca\. ?)?\d{1,3}\s?-?\s?(?:minutes?|mins?)?\b\.?"
    r"|\d{1,3}(?:\s?[-–]\s?\d{1,3})?\+?\s?-?\s?(?:minutes?|mins?)\.?\s?-?\s?(?:(?:to )?read(?:ing)?(?: time)?)\b"
)
WHOLE = {
    ("related", "header of related links"): (
        "more on this story|more on this|related internet links|related topics|related articles|related article|related"
        "|related stories|related story|related content|related coverage|related links|related news|related posts|related tags"
        "|related stories and posts|related video|related videos|read more|read next|read also|see also|more about|more news"
        "|more stories|more from us|more like this|more coverage|more on|most read|most popular|most viewed|most watched"
        "|most shared|most commented|top stories|top story|top news|top news stories|top news stories today|top searches"
        "|top headlines|latest news|latest stories|latest headlines|latest updates|latest videos|trending|trending now"
        "|trending topics|trending stories|popular|popular stories|popular videos|popular now|editor's picks|editors' picks"
        "|editor's pick|recommended|recommended for you|recommended stories|recommended reading|you may like"
        "|you may also like|you might like|you might also like|you may be interested in"
        "|elsewhere on the web|from around the web|around the web|hot on the web|quick links|up next|next up"
        "|watch next|what to read next|what to watch|in case you missed it|also in the news|also on|don't miss|must read"
        "|must reads|features|features & analysis|features and analysis|sponsored features|sponsored content|sponsored"
        "|promoted stories|promoted content|paid content|from our partners|partner content"
        "|tags|topics|filed under|in this story|in this article|on this story|explore more|keep reading|continue reading"
        "|other stories|similar stories|similar articles|previous article|next article|previous story|next story"
        "|you might be interested in|trending videos|recommended by our editors|full story|shop this story|trending articles|special reports|in pictures|have your say|read more about|more videos|analysis & opinion"
    ),
    ("comment", "header of comments"): (
        "comments|comment|view comments|show comments|leave a comment|leave a reply|add a comment|post a comment"
        "|join the conversation|join our commenting forum|start a conversation|reader comments|add comment|all comments"
        "|write a comment|comments are closed|share your thoughts|be the first to comment|the comments below have been"
        "|have your say on this story|what do you think"
    ),
    ("boilerplate", "share line"): (
        "share|share this|share this story|share this article|share this page|share this post|social sharing|share on"
        "|share via|share with|tweet|email|e-mail|print|print this|save|bookmark|facebook|twitter|whatsapp|linkedin|messenger"
        "|pinterest|reddit|instagram|youtube|telegram|copy link|copy this link|link copied|copy url|close share panel"
        "|close|facebooktwitterlinkedinemail|facebooktwitter|share on facebook|share on twitter|follow us|follow"
        "|read more about sharing|email this story|send to a friend|republish this article|republish|gift this article"
        "|these are external links and will open in a new window|share full article|listen to this article|listen to this story|enjoy more audio and podcasts on ios or android|listen|story saved"
    ),
    ("boilerplate", "advertisement label"): (
        "advertisement|advertisements|ad|ads|advert|advertising|story continues below|story continues below advertisement"
        "|article continues below|story continued below|article continues below advertisement|continue reading below"
        "|article continues after advertisement|advertisement - scroll to continue|scroll to continue|ad feedback"
        "|skip advertisement|continue reading the main story|story continues after advertisement|end of advert|skip ad"
        "|advertisement - page continues below|page continues below|advertisement - article continues below|article continues after ad|article continues below this ad|story continues below this ad|story continues after ad"
        "|article content|article content continued|advertisement continue reading|advertisement continue reading below|advertisement story continues below"
    ),
    ("boilerplate", "navigation line"): (
        "home|homepage|menu|body|search|sections|section|log in|login|sign in|sign up|sign out|register|subscribe|my account|account"
        "|notifications|skip to content|skip to main content|accessibility links|accessibility help|accessibility|contact us|contact|about|about us"
        "|terms of use|terms of service|terms and conditions|terms|privacy|privacy policy|privacy notice|cookies|cookie policy"
        "|site map|sitemap|help|faq|faqs|careers|jobs|legal|feedback|back to top|top|edition|text size|small|medium|large"
        "|play|pause|mute|play video|video|videos|live|watch live|newsletters|newsletter|weather|sport|sports|show me|show more"
        "|load more|view all|see all|more|less|next|previous|advertise with us|advertise|skip navigation|main navigation"
        "|site navigation|toggle navigation|end of article|end of story|no thanks, close|see our privacy notice|ok|got it"
        "|accept|accept all|manage cookies|enlarge this image|view image|view gallery|view photos|open image in gallery"
        "|open this photo in gallery|open photo in gallery|toggle caption|hide caption|show caption|enlarge|expand|embed|download|transcript|breaking news|breaking|loading"
        "|media playback is unsupported on your device|media playback is not supported on this device|cancel|submit|submitbtn"
    ),
    ("boilerplate", "divider"): "line|grey line|presentational grey line|presentational white space|white line|divider",
    ("boilerplate", "embedded control"): (
        "start quote|end quote|scroll down for video|story continues|article continues|autoplay|show captions|slideshow"
        "|newsletter sign-up|back to video|image|-ends-|ends|-30-|play again|replay|full screen|fullscreen|view in gallery|see gallery"
        "|instagram content|twitter content|tiktok content|facebook content|youtube content|external content|embedded content"
        "|this content can also be viewed on the site it originates from|video loading|video unavailable|click to play|tap to play|click to playtap to play|play now|play video"
        "|listen to the podcast|listen to this podcast|listen to the episode|listen to this episode|listen to the full episode"
        "|now playing|now playing above|watch now|play audio|play next|unmute|live tv|watch again|subtitles|picture in picture"
    ),
    ("boilerplate", "form or control"): (
        "rate this post|rate this article|click to enlarge|click image to enlarge|click on image to enlarge|click on the image to enlarge"
        "|was this page helpful|was this article helpful|was this story helpful|was this helpful|thanks for your feedback"
        "|thank you for your feedback|tell us why|learn more|find out more|author of the article|authors of the article"
    ),
    ("boilerplate", "author box"): "about the author|about the authors|about the writer|author bio|meet the author",
    ("boilerplate", "promotion"): (
        "enter your email address|enter your email|enter email|email address|your email|your email address|e-mail address"
        "|thank you for subscribing|thanks for subscribing|thank you for signing up|more newsletters|we have more newsletters"
        "|sign up for our newsletter|sign up to our newsletter|get our newsletter|subscribe now|subscribe today|support us"
        "|donate|donate now|become a member|already a subscriber|already subscribed|start your free trial|download our app"
        "|after newsletter promotion|free newsletter|free daily newsletter|free weekly newsletter|like what you're reading"
        "|subscribers can gift articles to anyone|get the app|follow us on facebook|follow us on twitter|invalid email|something went wrong, please try again later"
    ),
}

STARTS = {
    ("related", "header of related links"): (
        r"(?:more|also|related|similar)(?: stories| news| articles| reading| coverage| content| links| posts)?(?: on| from| in| about)?(?: this| the| our)?[^.]{0,40}:$",
        r"(?:more|read more|most read|most popular|latest|top stories|other stories) (?:from|in|on) [A-Z][\w&' ]{2,40}$",
        r"(?:most (?:read|viewed|popular|watched)|read more|more|latest|top) (?:[\w&'’-]+ ){0,2}(?:stories|articles|videos|headlines)$",
        r"you (?:may|might|can) also (?:like|be interested|enjoy|read)",
        r"(?:elsewhere on|around) (?:the )?[\w' ]{2,30}$",
        r"why you can trust [\w' ]{2,40}$",
        r"recommended (?:for you|stories|articles)",
        r"more (?:from|by) [^:.!?]{2,40}:$",
        r"top [A-Z][\w.'’& -]{1,30} (?:headlines|stories|news)$",
    ),
    ("related", "link to another story"): (
        r"(?:read|watch|listen|see|view)(?: more| next| also| now)?(?:: | \| )",
        r"(?:see|read|find|get) more (?:stories|news|reports|coverage) (?:from|about|on|in) ",
        r"(?:read|see|find|click)(?: more| here)?(?: for)? (?:the |our )?(?:full (?:story|article|transcript|report|list|coverage)|original (?:story|article|post)|transcript|related)\b",
        r"(?:also read|related (?:story|article|stories|articles)|more|see also|full story|full coverage)(?: ?: | \| )",
        r"\[ ?(?:read|watch|see|more|related)\b[^\]]{0,120}\]$",
        r"\( ?(?:photos?(?!:[^)]{0,60}/| (?:by|credit|courtesy)\b)|videos?|also on|also|more|related|see also|read|watch|see|full)\b[^)]*\)$",
        r"(?:photos|video|gallery|slideshow|watch|in pictures|in photos|also on [\w ]+|must read|don't miss|more from [^:]+|read more|related): ",
        r"(?:tags?|topics): \S",
        r"(?:view|see|show) all (?:stories|articles|news|posts|comments|topics|photos|updates)",
        r"follow (?:the )?[\w' ]{2,30} (?:on|via) (?:facebook|twitter|x|instagram|google news|apple news|linkedin|telegram|whatsapp|snapchat|tiktok|youtube|threads|bluesky)",
        r"continue reading\b.{0,60}$",
        r"explore (?:more|topics)",
    ),
    ("comment", "header of comments"): (
        r"(?:view|see|show|read|hide|load|all)(?: the| all| more| \d+)? comments?$",
        r"join (?:the|our) (?:conversation|discussion|commenting)",
        r"(?:leave|post|add|write) (?:a|your) (?:comment|reply)",
        r"(?:sign|log) in to (?:comment|join|post)",
        r"comments? (?:are|is) (?:closed|moderated|subject|now)",
        r"be the first to (?:comment|share)",
    ),
    ("boilerplate", "embedded control"): (
        r"view this post on [\w ]{1,20}$",
        r"(?:a )?(?:post|photo|video|reel) shared by [^.]{1,80}\(@",
        r"(?:also )?(?:available|listen)(?: now)? on (?:apple podcasts|spotify|google podcasts|amazon music|stitcher)\b.{0,80}$",
        r"the video will (?:auto-?play|start) (?:soon|in)\b",
    ),
    ("boilerplate", "share line"): (
        r"share (?:this|on|via|with|to)\b.{0,40}$",
        r"(?:tweet|pin|email|print|save|bookmark) (?:this|it|article|story)\b.{0,30}$",
        r"(?:click|tap) (?:here )?to (?:share|print|email|copy|subscribe|sign|tweet|enlarge|expand)",
        r"(?:opens|open) in (?:a )?new (?:window|tab)",
        r"(?:copy|get) (?:the )?(?:short )?(?:link|url)\b.{0,20}$",
        r"https?://\S+$",
    ),
    ("boilerplate", "form or control"): (
        r"\((?:button|submit|submitbtn|iframe|frame|checkbox|radio|image(?! (?:credit|source|copyright|courtesy|by|via)\b))[_ )]",
        r"\[ ?[x ]?\] ",
        r"______",
        r"\[_{2,}",
        r"\[[\w./ -]{2,60}\]$",
        r"\[/?[a-z][\w-]{1,30}[#= ][^\]]{0,80}[#=\d][^\]]{0,20}\]$",
        r"(?:gd star rating|rating: \d(?:[.,]\d)? ?/ ?\d)",
        r"\(no ratings yet\)",
        r"\d(?:[.,]\d)? out of \d+ based on \d+ (?:ratings?|votes?|reviews?)\b",
        r"(?:search|find)(?: the| this)?[\w ]{0,20}[\[_]",
        r"skip to ",
        r"slideshow \(",
        r"(?:created|made) (?:with|using|in) (?:sketch|figma|lunacy|inkscape|illustrator|canva)\b\.?",
        r"\(?\d{1,3} (?:images?|photos?|pictures?)\)?$",
        r"\d{1,3} ?(?:of|/) ?\d{1,3}$",
        r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d",
        r"(?:show|hide|open|close|toggle|expand|collapse) (?:the )?(?:menu|navigation|search|panel|panels|more|less|comments|all)\b",
        r"edition(?: in)?:? ",
    ),
    ("boilerplate", "copyright line"): (
        r"(?:copyright|©)(?: ?(?:©|\(c\)|[aâ]©))? ?(?:\d{4}|[a-z])",
        r"\(c\) ?\d{4}",
        r"all rights reserved",
        r"all (?:content|contents|material|text and images)(?: on this (?:site|website|page))?(?: is| are)?(?: ?(?:©|\(c\)|copyright))+",
        r"(?:this (?:material|article|story|content)|no part of this) (?:may not|must not|is|was|may) (?:be )?(?:published|reproduced|broadcast|protected|copyright)",
    ),
    ("boilerplate", "disclaimer"): (
        r"the [\w ]{2,40} is not responsible for the content of external",
        r"(?:this|our) live (?:blog|coverage|updates) (?:has|have|is|are) (?:now )?(?:ended|closed|finished|over|paused)\b",
        r"(?:our standards|journalistic standards)\b",
        r"this (?:article|story|report|post|piece)(?: (?:was|is|has been))? (?:first |originally )?(?:appeared|published|translated|produced|updated|corrected|written|amended|generated|edited)\b.{0,140}$",
        r"this (?:story|article|interview|essay|piece|feature)(?: originally| first)? (?:will appear|appears|appeared|ran|is|comes|was published) (?:in|from) the .{2,40}\bissue\b",
        r"(?:report|spotted|see|found|notice) (?:a |an )?(?:typo|error|mistake|correction)",
        r"corrections? (?:and|&) clarifications?",
        r"(?:\((?:additional )?|additional )(?:reporting|writing|editing|edited|compiled|translated|produced) by [^.]{3,160}$",
        r"(?:reporting|writing|editing|edited|compiled|translated|produced) by [^.]{3,160}$",
        r"(?:contact|email|e-mail|reach|write to|follow) (?:the )?(?:author|reporter|writer|us|him|her|me|newsroom)\b.{0,120}$",
        r"this is a (?:breaking|developing) (?:news |new )?story",
        r"(?:with|includes) (?:reporting|files|additional reporting|inputs?|agency inputs) (?:by|from) [^.]{3,120}",
        r"(?:correction|clarification|editor(?:'|’)s note|update): ",
        r"(?:some|all) (?:names|images) (?:have been|may be) changed",
        r"source: [^.]{2,70}$",
        r"(?:fact[- ]checked|medically reviewed|clinically reviewed|expert reviewed) by\b.{0,60}$",
        r"journal (?:information|reference): ",
        r"(?:please be respectful of copyright|unauthori[sz]ed (?:use|reproduction) (?:is )?prohibited)",
        r"(?:\(with|with) (?:inputs|files) from",
        r"(?:do you have|have you got|got) (?:a|any|more)(?: more)? (?:story|news|tip|information|details|views?|question)",
        r"(?:send|submit) (?:us )?(?:a |your )?(?:tip|tips|story|stories|news|photos|pictures|videos|views|experiences|feedback)\b",
        r"(?:read|see) (?:our|the) terms (?:and|&|of)\b",
        r"(?:last )?updated(?: on| at)? (?!.*(?:19|20)\d\d)[^.!?]{3,40}\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?$",
        r"for reprint rights",
        r"we use (?:your sign-up|cookies)",
        r"to leave our community",
        r"if you(?:'|’)re curious, you can read our privacy",
    ),
    ("boilerplate", "promotion"): (
        r"(?:sign|signed) up (?:to|for|now|here|today)\b",
        r"to (?:learn|see|watch|hear|find out) more (?:about|from|of) .{3,120}\b(?:stream|watch|tune in to|listen to|visit|subscribe to|check out)\b",
        r"subscribe (?:to|now|today|here|for)\b.{0,120}$",
        r"keep up with (?:this|the|our|all the) (?:story|stories|news|latest)\b.{0,60}\b(?:subscrib|sign|newsletter|app\b|follow)",
        r"(?:to|for) (?:find out |read |learn |see |get |book )?(?:more|tickets|details)\b[^.!?]{0,110}\bclick here[.!]?$",
        r"follow (?:[A-Z][\w.'’-]{1,20} ){1,4}(?:on (?:twitter|x|facebook|instagram|bluesky|threads)\b|(?:at )?\(?@\w{2,20}).{0,120}$",
        r"(?:get|receive|have) (?:the |our |all the |more |breaking |daily |free |your |a )?[^.!?]{0,80}(?:newsletter|in your inbox|to your inbox|email alerts|breaking news alerts)",
        r"for free real time breaking news",
        r"(?:download|get|install|try) (?:the |our )(?:free )?[\w ]{0,30}\bapp\b",
        r"(?:join|follow|like|find) (?:us|our|the [\w ]{2,30}(?:community|channel|page)) (?:on|at|via|for|whatsapp|facebook|community)",
        r"join the [\w ]{2,30}whatsapp community",
        r"(?:support|donate|contribute|become a (?:member|supporter|subscriber|patron))\b.{0,100}(?:journalism|newsroom|reporting|today|now|us)\b",
        r"you(?:'|’)ve reached (?:the|your)\b[^.]{0,20}\blimit\b",
        r"you can manage your saved\b",
        r"unlock (?:a world of|exclusive|unlimited|premium)\b[^.!?]{0,60}(?:benefits|access|content|features|newsletters)\b",
        r"already (?:a |have )?(?:subscriber|subscribed|an account)\? ?(?:log|sign)",
        r"(?:subscriber|subscribed)\? ?(?:log|sign)",
        r"(?:like|enjoy|enjoyed) (?:this|what you)\b[^.?!]{0,30}\? ?(?:share|subscribe|sign|follow|support)",
        r"our (?:journalism|reporting|work) is (?:funded|supported|made possible)\b",
        r"want (?:more|to bookmark|to read)\b.{0,120}(?:newsletter|subscription|subscribe|sign up|read or reference later)",
        r"you (?:have|'ve|’ve) (?:\d+ |no )?(?:free )?articles? (?:remaining|left)",
        r"(?:don't|do not|don’t|never) miss\b.{0,120}(?:newsletter|sign up|subscribe|inbox|app)\b",
        r"stay (?:up to date|up-to-date|informed|connected|ahead|on top)\b.{0,120}(?:newsletter|with|sign|subscribe|app|inbox)",
        r"this (?:advert|advertisement|content|article) is (?:only )?(?:available to|for) (?:subscribers|members)",
        r"(?:click|tap) here (?:to|for)\b.{0,80}$",
        r"we(?:'|’)ve put a copy of the",
        r"(?:register|create an account|sign in|log in)\b.{0,40}\bto (?:continue|unlock|keep reading|read (?:more|the full|this (?:story|article)))\b.{0,80}$",
        r"by (?:signing up|clicking|submitting|subscribing|entering|registering|continuing)\b.{0,160}(?:agree|consent|privacy|terms|policy)",
        r"i would like to (?:be emailed|receive|get)",
        r"watch (?:more of our|our|more|all our) videos? (?:on|at|here|via)\b.{0,80}$",
        r"(?:and |watch |also )?(?:us )?live on (?:freeview|freesat|sky|virgin)(?: media)? (?:channel )?\d",
        r"(?:get|see|find|catch|read|watch|check out) (?:all )?(?:the |our |your )?(?:latest|more|breaking|top) (?:local |breaking )?(?:news|headlines|stories|updates|weather|videos)\b[^?!]{0,120}\bhere[.!]?$",
        r"(?:first )?broadcast(?:s)? (?:on|at) [^.]{3,100}\b(?:listen|watch|catch up|download|iplayer|podcast|on demand)\b",
        r"(?:listen|watch|catch up|hear (?:it|the programme)|see (?:it|the programme))(?: live| again)? (?:on|via|at) (?:bbc|itv|channel|radio|sky|abc|nbc|cbs|pbs|npr)\b[^.]{0,80}$",
        r"if you(?:'|’)re seeing this (?:message|page|notice|screen)\b",
    ),
    ("boilerplate", "header of a subscription offer"): (
        r"(?:subscribe|join|renew|register|upgrade|become a (?:member|subscriber)|sign up)\b[^.:]{0,40} (?:to|and) (?:get|receive|enjoy|unlock|access)\b[^.:]{0,30}:$",
        r"(?:subscribers|members|your subscription|your membership|a subscription|membership) (?:also )?(?:get|gets|receive|enjoy|includes?|gives you)\b[^.:]{0,30}:$",
    ),
}

HOLDS_WORDS = (
    "inbox|newsletter|cookie|privacy|javascript|whatsapp|qr code|special offers|ll receive|on mobile|settings here|news alerts|sign-up"
    "|understanding of you|adverts|terms of|recaptcha|share this with|about sharing| min|reading time|comments|journalistic standards"
    "|rights reserved|bookmark this|sign up|contributed to this|click here"
)
HOLDS = {
    ("comment", "header of comments"): (r"^\d[\d,.]*(?: more| new| reader)? comments?$",),
    ("boilerplate", "disclaimer"): (r"journalistic standards and practices|contributed to this (?:report|story|article)",),
    ("boilerplate", "copyright line"): (r"^(?:\d{4} )?[\w .,&'-]{2,60}all rights reserved",),
    ("boilerplate", "promotion"): (
        r"straight to your inbox|delivered to your inbox|in your inbox|daily newsletter\b.{0,40}$|our [\w' ]{0,30}newsletters?\b.{0,60}(?:here|now|today|inbox|sign)|sign up (?:to|for) (?:our|the|a) [^.]{0,60}(?:newsletter|alerts?|emails?|briefing)"
        r"|whatsapp (?:community|channel|group)|scan the qr code|special offers, promotions|you(?:'|’)ll receive (?:daily|weekly)|on mobile, select"
        r"|update your settings here|breaking news alerts sent|please (?:enable|turn on) javascript|javascript (?:is|must be) (?:disabled|enabled)",
    ),
    ("boilerplate", "consent line"): (
        r"we use (?:your sign-up|cookies)|uses? cookies|understanding of you\b|this may include adverts from|see our ?privacy|(?:read|see) our privacy|privacy policy and terms|terms of (?:service|use) (?:and|apply)|recaptcha",
    ),
    ("boilerplate", "share line"): (r"share this with [\w ]+$|read more about sharing|to bookmark this\b|[!?.] click here[.!]?$",),
    ("boilerplate", "reading time"): (rf"^(?:{READING_TIME})$", r"^\d+(?:\s?[-–]\s?\d+)? ?(?:min|minute|minutes|mins)$|^estimated reading time"),
}
NOTICE_WORDS = "press standards|are those of|for discussion|press council|editors' code|subscriber|unlimited|you can reach|do you have|©|qr code|commission|compensation|revenue|affiliate|rights|permission|reached|newsletter|subscribe|journalism needs| us on |comments|download|expressed|appeared|appears|published|click here|posted|permalink|licensed|moderated|visit|like this|e-mail|email|inbox|request an invite|consider becoming|as little as|without your|our newsroom|our journalism|to copyright|informational purposes|earn us|money|independent|advice|diagnosis|position|shares|substitute for|doi|high-quality sources|primary sources"
NOTICES = (
    r"\bthis (?:web ?site|site|newspaper|publication|title)\b[^.]{0,80}\b(?:is a member|are members|is regulated|are regulated|adheres?|abides?|subscribes?) (?:of|by|to)\b[^.]{0,60}(?:press standards|press council|editors' code)",
    r"^to (?:view|read|see|access|unlock|continue(?: reading)?|keep reading)\b[^.]{0,60}\b(?:subscribe|log in|sign in|sign up|register|become a (?:member|subscriber))\b",
    r"^(?:when|once|if) you (?:join|subscribe|sign up|become a (?:member|subscriber))\b[^.]{0,60}\byou(?:'ll| will| can)? (?:get|receive|have|enjoy)\b[^.]{0,60}\b(?:access|subscribers?|unlimited)\b",
    r"^(?:first-time|new|our|paying|paid|digital|all) subscribers (?:also |will |can )*(?:receive|get|enjoy)\b",
    r"^if you(?:'re| are) (?:already )?a (?:member or |paying )?subscriber\b[^.]{0,40}\b(?:log|sign) in\b",
    r"\byou're (?:already )?a subscriber, (?:you can |please )?(?:log|sign) in\b",
    r"^do you have (?:any |more )*information (?:about|on)\b[^?]{0,100}\?",
    r"\b(?:scan|use) the qr code to (?:receive|get|join|sign up|download|subscribe|follow)\b",
    r"^(?:all (?:content|contents|material) )?(?:copyright )?© ?(?:copyright )?(?:19|20)\d\d\b",
    r"^you can reach [^.]{2,40} (?:directly|securely|safely|by|via|through)\b",
    r"(?:\bwe|our site|this site|our partners|\bllc|\binc\.?) (?:may |might |can |will )?(?:earn|receive|get|make|collect)s? (?:an? |some |small )*(?:[\w-]+ ){0,2}(?:commission|compensation|revenue|affiliate fee|fee)",
    r"(?:article|post|page|story|site)[^.]{0,30} contains? affiliate links",
    r"links? (?:on|in) this (?:page|site|article|story|post)[^.]{0,60}(?:commission|affiliate|compensation)",
    r"^(?:[^.]{0,60}\. )?all rights reserved",
    r"no rights or credit claimed",
    r"written permission must be obtained before re(?:print|produc|publi)",
    r"(?:can|may) be (?:reached|contacted|e-?mailed|followed) (?:at|on|via|by) (?:\S+@|e-?mail\b|twitter|x\b)",
    r"(?:you can|please)(?: also)? (?:e-?mail|write to|reach|contact|follow) [^.]{2,60} (?:at|on) \S+@",
    r"(?:^|[.!?] )sign(?:ed)? up (?:here )?(?:for|to) (?:our|the|it|my|this|a)\b[^.]{0,80}(?:newsletters?|alerts|e-?mails?|inbox|here)\b",
    r"newsletters?[^.]{0,60}\. sign up",
    r"\? sign up (?:for|to) [^.]{0,80}newsletters?\b",
    r"\bby signing up (?:for|to) (?:our|the) [^.]{0,40}newsletters?\b",
    r"(?:^|[.!?] )(?:re)?printed (?:by|with) (?:the )?permission (?:of|from)\b",
    r"\bif you buy (?:something|anything|a product|products|items)\b[^.]{0,80}\b(?:may|might|can|will) (?:earn|get|receive) (?:an? )?(?:[\w-]+ ){0,2}commission\b",
    r"(?:^|[.!?] )(?:please )?subscribe (?:now |today |here )?to (?:our|the|my)? ?[^.]{0,40}(?:newsletter|channel|podcast|magazine|edition|print|[\w-]+\.(?:com|org|net|co))",
    r"(?:^|[.!?] )(?:get|have|receive) [^.]{0,80}(?:your inbox|delivered (?:daily|weekly|straight) to)",
    r"our journalism needs",
    r"(?:^|[.!?] )please subscribe",
    r"(?:follow|like|find|join) us on (?:facebook|twitter|instagram|whatsapp|telegram|x\b|tiktok|youtube|linkedin|google|threads|bluesky|snapchat)",
    r"let us know (?:[\w ]{0,20} )?(?:in|by leaving) (?:the |a )?comments?",
    r"(?:^|[.!?] )(?:share|leave) (?:your|a) (?:thoughts|comments?|views)[^.]{0,20}(?:below|in the comments)",
    r"(?:^|[.!?] )(?:[^.]{0,60} )?download (?:our|the [^.]{2,40}) apps?\b(?: for (?:ios|android)| (?:here|now|today)|$|\.)",
    r"(?:views|opinions)(?: and (?:views|opinions))?[^.]{0,20} expressed (?:in|by|on|here)[^.]{0,120}(?:are (?:those of|solely|his own|her own|their own|the author)|necessarily)",
    r"^(?:the |all )?(?:views|opinions)\b.{0,80}\bare those of\b",
    r"\bcommitted to (?:maintaining|providing|offering) an? [\w ,]{0,40}(?:forum|space|place|platform) for discussion\b",
    r"\bthis (?:article|story|piece|post|essay|column|interview|report)\b[^.]{0,40}\b(?:originally|first) (?:appeared|published|ran)\b",
    r"^(?:originally|first) published (?:as|on|in|by|at) ",
    r"version of this (?:article|story|essay|column)[^.]{0,60}(?:appeared|appears|published|first|print)",
    r"^for (?:the )?(?:latest|more) (?:[\w']+ ){0,3}(?:stories|news|updates|information)\b[^.]{0,80}(?:visit|check|download|follow|click|go to)\b",
    r"^for (?:the )?(?:latest|more) (?:news|stories) like this\b",
    r"^click here (?:to|for)\b",
    r"this entry was posted (?:in|on|by)\b",
    r"bookmark the permalink",
    r"(?:content|work|article|text) (?:of|on|in|from) this (?:page|site|website|work)[^.]{0,60} licensed under",
    r"^comments (?:on this|are|is)[^.]{0,30}(?:pre-?)?moderated",
    r"waiting for your permission to load",
    r"\brequest an invite\b",
    r"\bwe(?:'ll| will) send [^.]{0,120}\byour inbox\b",
    r"\bcontact me with news and offers\b|\breceive email from us on behalf of\b",
    r"\bconsider becoming an? (?:[\w-]+ )?(?:sponsor|member|subscriber|supporter|patron|contributor)\b",
    r"\b(?:contribution|contributions|contributing|donation|donating|giving us|gift)\b[^.!?]{0,20}\bas little as\b",
    r"^we (?:cannot|can't) do (?:this|it) without your\b",
    r"\b(?:support|fund|sustain) our newsroom\b|\b(?:support|fund|sustain) our journalism\b",
    r"^this (?:document|article|story|page|material) is subject to copyright\b",
    r"\b(?:is|are) (?:provided |intended |meant )?(?:solely |purely )?for (?:(?:educational|entertainment|general) (?:and|or) )?informational purposes(?: only\b|[^.]{0,20} and (?:is|are|does|do) not\b|[.,])",
    r"\b(?:is|are|be|nor|and) not (?:be )?(?:intended|meant|construed|considered|taken|relied upon)(?: as| to be| to provide| for)? (?:an? |any )?(?:[a-z]+,? (?:or |and )?){0,3}(?:advice|diagnosis)\b",
    r"\b(?:does|do|should) not (?:constitute|provide|replace|be (?:taken|considered|construed) as) [^.]{0,60}\b(?:medical|legal|financial|investment|investing|tax|professional|trading) advice\b",
    r"\bearn us (?:an? |some )?(?:small )?(?:affiliate )?commissions?\b",
    r"\bwe (?:(?:may|might|can|will) )?(?:make|earn) (?:some )?money (?:when|if|from (?:links|purchases|affiliate)) ",
    r"\b(?:content|recommendations?|reviews?|picks|products?|everything|items)\b[^.]{0,60}\b(?:is|are) (?:always )?(?:editorially independent|independently (?:selected|chosen|reviewed|tested|researched|curated|picked))\b",
    r"\bwe(?:'ve)? (?:only )?independently (?:select|selected|choose|chose|chosen|review|reviewed|test|tested|pick|picked|research|researched|curate|curated)\b",
    r"\b(?:author|authors|writer|analyst|contributor)\b[^.]{0,60}\b(?:do|does|did)(?: not|n't) (?:own|hold|have) (?:any )?(?:shares|stock|stocks|positions?|securities)\b",
    r"\b(?:has|have|holds?|owns?) (?:no position|positions)s? in (?:any of )?(?:the )?(?:stocks|companies|securities|shares|funds|assets|cryptocurrencies)(?: or \w+)? (?:mentioned|discussed|named|listed)\b",
    r"\b(?:is|are) not (?:intended (?:as|to be) )?an? substitute for professional\b",
    r"^(?:more information|reference|citation): .{20,}\bdoi\b",
    r"\buses only high-quality sources\b|\brequires writers to use primary sources\b",
    r"this (?:article|story) was (?:featured|published) in [^.]{0,60}newsletter",
)

# --- header ---------------------------------------------------------------------------------------

BYLINE = r"by social links for|(?:show|view|see|read) all (?:articles|posts|stories) (?:by|from|of)|authors?(?=:)|writers?(?=:)|words(?=:)|text(?=:)|byline:? by|byline|by|as told to|review by|exclusive:? by|(?:words|written|story|report|reporting|text|posted|published|contributed|opinion|analysis|interview|column|commentary|essay|feature|guest post|article) by|reported by|reporters?(?=:)"
DATE_LABEL = (
    r"published|posted|updated|last updated|last modified|first published|date|created|modified|published on|posted on"
    r"|updated on|published at|updated at|publication date|issued"
)
SECTION_LABEL = "from the section|filed under|section|category"
SECTION_OPENING = "from the section"
DATE_PREPOSITION = "on|at|am"
LIFE_DATES = "born|died"
HOME = "home|homepage|home page|you are here|breadcrumb|breadcrumbs"
RECIPE = "ingredients|the ingredients|jump to recipe|print recipe|pin recipe|jump to recipe pin recipe|print recipe pin recipe|total time|servings|yield|nutrition facts|method|directions|instructions|serves|servings|prep time|cook time|cooking time|preparation time|makes|nutrition|difficulty"
SITE_HEADINGS = "news latest breaking home menu search classifieds live video videos cookies cookie notice top stories"
NUMBERS = "two three four five six seven eight nine ten eleven twelve"
SHOP_CONTROLS = "add to cart|add to basket|add to bag|add to trolley"
SITE_PAGES = (
    "privacy policy|privacy notice|privacy statement|cookie policy|cookie notice|terms of service|terms of use"
    "|terms and conditions|terms & conditions|terms|legal notice|disclaimer|imprint|about|about us|contact|contact us|sitemap"
    "|site map|search results|editorial policy|accessibility statement|frequently asked questions|faq|log in|sign in|subscribe"
)
NO_ARTICLE = (
    r"(?:error |http )?(?:404|403|500|503)(?:[ :|–-]*(?:error|(?:page )?not found|forbidden|internal|service|access denied|page)\b|\s*[-:|–.]|\s*$)"
    r"|error \d{3}(?!\s+[a-z])|oops\b[^a-z]{0,3}(?:that page|we\b|something|this page)|that page can't be found"
    r"|(?:please )?(?:subscribe|register|sign up|create an? (?:free )?account) to (?:continue|keep|read|unlock|access|view)\b"
    r"|(?:it )?(?:looks|seems) like (?:the|this|that) (?:page|link)\b"
    r"|(?:please )?(?:log|sign) ?in to (?:continue|read|view)|(?:please )?(?:log|sign) in$|your privacy is important to us"
    r"|(?:\d{3}:? )?unavailable (?:due to|for) legal reasons|(?:unfortunately,? )?(?:this|our) (?:content|site|website|page) is"
    r" (?:currently |temporarily )?(?:not available|unavailable|down)|we recogni[sz]e you are attempting to access"
    r"|page (?:not found|can(?:no|')t be found|does not exist|unavailable)|not found\b|file not found|oops\b[^a-z]{0,3}(?:page|$)"
    r"|(?:sorry, )?(?:we|we're sorry)[^.]{0,30}(?:can't|cannot|couldn't|could not) find (?:the|that) page"
    r"|(?:sorry, )?(?:the|this) page (?:that )?(?:you (?:are|were|'re) looking for|you requested|cannot be found|doesn't exist)"
    r"|just a moment|checking your browser|attention required|access denied|access to this page has been denied"
    r"|(?:please )?(?:verify|confirm)(?: that)? you(?:'re| are) (?:a |not a )?(?:human|robot|bot)|are you a (?:human|robot)"
    r"|security check\b|before you continue|(?:please )?enable (?:javascript|cookies)|pardon our interruption"
    r"|request (?:blocked|rejected)|one more step$|human verification|ddos protection|you have been blocked|robot check"
    r"|bot verification|your privacy(?: choices)?$|we value your privacy|we and our (?:\d+ )?partners"
)
OTHER_LISTS = (
    "specs|specifications|technical specifications|technical data|ingredients|instructions|directions|equipment|you will need|you'll need|what you need|shopping list|recipe|"
    "opening hours|opening times|hours|admission|tickets|ticket prices|prices|price list|pricing|rates|fees|where to buy|"
    "related|related stories|related articles|related content|read more|read next|don't miss|more on this|see also|"
    "further reading|external links|press contact|press contacts|media contact|table of contents|in this article|"
    "what you get|what you'll get|subscribers get|you get|subscription includes|membership includes|subscribe now|"
    "disclosure|disclosures|disclaimer|conflicts of interest|conflict of interest|programme|program notes|programme notes|"
    "serving tips|serving suggestions|nutritional value|nutrition facts|steps to make the recipe|"
    "schedule|timetable|line-up|lineup|fixtures|standings|sources|references|contact|contacts|cast|track list|"
    "tracklist|setlist|winners|nominees|the winners|the nominees|comments|about the author|rules|house rules|terms|"
    "step by step|step-by-step|step-by-step guide|tools and materials|materials needed|parts list|"
    "how to apply|how to enter|how to watch|to enter|to apply|to subscribe|credits|notes"
)
INSTRUCTIONS = (
    "preheat heat mix stir add place combine whisk pour bake cook boil simmer fry chop slice dice peel drain serve season"
    " sprinkle spread fold knead roll beat melt blend remove transfer cover cool chill refrigerate grease line repeat put"
    " cut press click tap open select choose install download insert turn unscrew fill rinse wash soak garnish toss brush"
    " let bring reduce set take use make prepare saute sauté sear drizzle grate mash marinate strain toast"
)
INSTRUCTION_OPENERS = "now|then|next|again|first|finally|after that|meanwhile|once done|when ready|roughly|gently|lightly|carefully"
OFFER_LABELS = (
    "time|date|when|where|tv|tv channel|channel|stream|streaming|live stream|venue|cost|price|phone|tel|address|e-mail"
    "|email|website|tickets|admission"
)
MEASURES = (
    "cup cups tablespoon tablespoons tbsp tbsps teaspoon teaspoons tsp tsps ounce ounces oz pound lb lbs g kg ml cl dl l"
    " pinch pinches clove cloves handful can cans package packages packet packets stick sticks sprig sprigs"
)
READER = r"you|your|you'll|you’ll|you're|you’re|yours"

# --- speech ---------------------------------------------------------------------------------------
SPEECH_VERBS = (
    "say/says/said/said/saying tell/tells/told/told/telling write/writes/wrote/written/writing read/reads/read/read/reading"
    " swear/swears/swore/sworn/swearing sing/sings/sang/sung/singing retweet/retweets/retweeted/retweeted/retweeting"
    " broadcast/broadcasts/broadcast/broadcast/broadcasting caption/captions/captioned/captioned/captioning"
    " acknowledge add admit admonish advise affirm allege announce answer apologise apologize argue ask assert assess assure attest"
    " bark beg bellow bemoan beseech blog blurt boast boom brag bluster caution chant charge chide chime chirp chuckle cite claim"
    " clarify comment complain concede conclude concur confess confide confirm contend continue coo correct counter croak crow cry"
    " deadpan declare decree demand deny disclose drawl echo elaborate emphasise emphasize enquire enthuse estimate exclaim exhort"
    " explain exult finish fret fume gasp gloat gripe groan growl grumble gush hiss holler howl implore imply indicate infer inform"
    " inquire insist instruct interject interrupt intone jest jibe joke lament laugh lecture maintain mention moan mumble murmur muse"
    " mutter narrate note observe opine plead pledge preach proclaim project promise pronounce propose protest quip quote rant rave"
    " reassure rebuke recall recite recommend recount reflect reiterate rejoin relate remark remember remind repeat reply report"
    " request respond retort reveal roar rule scoff scold scream scribble shout shriek shrug sigh signal slur snap snarl sneer sob"
    " specify speculate stammer state stress suggest summarise summarize surmise taunt tease testify threaten theorise theorize tweet"
    " underline underscore urge utter vent volunteer vow wail warn weep whisper wonder worry yell post predict describe"
)
WEAK_VERBS = (
    "accept advocate agree appeal begin/begins/began/begun/beginning believe challenge communicate contradict defend deliver detail"
    " dictate discuss dispute express extol feel/feels/felt/felt/feeling find/finds/found/found/finding"
    " foresee/foresees/foresaw/foreseen/foreseeing go/goes/went/gone/going guess hint hold/holds/held/held/holding imagine"
    " interpret intervene invite issue mock object offer open order point ponder print publish put/puts/put/put/putting question"
    " reason rebut recommend release resume sign speak/speaks/spoke/spoken/speaking suspect tout"
    " think/thinks/thought/thought/thinking understand/understands/understood/understood/understanding voice weigh"
    " share shoot/shoots/shot/shot/shooting send/sends/sent/sent/sending show/shows/showed/shown/showing hope fear want use sum"
)
NAMING_VERBS = (
    "call describe brand label dub slam blast denounce accuse criticise criticize condemn praise dismiss deride decry deem"
    " characterise characterize portray depict refer term deplore lambast lambaste rip bash assail ridicule mock nickname compare"
    " consider regard see/sees/saw/seen/seeing attack applaud laud hail trash tag liken blame skewer savage declare pronounce reject"
    " thank mimic parody heckle"
)
SPEECH_NOUNS = (
    "statement statements letter letters tweet tweets remark remarks comment comments claim claims assertion assertions warning"
    " promise pledge vow speech words argument announcement accusation accusations message email e-mail response reply answer"
    " question report reports call calls post posts note notes suggestion prediction description demand demands request"
    " memo op-ed column interview testimony complaint charge charges phrase slogan motto mantra declaration admission acknowledgment"
    " acknowledgement conclusion insistence observation contention allegation allegations criticism criticisms"
    " hope hopes fear fears view belief"
)
NOUN_OR_VERB = (
    "accused report reports claim claims note notes call calls answer answers comment comments demand demands remark remarks promise"
    " promises pledge pledges attack attacks charge charges question questions post posts tweet tweets state states order orders"
    " offer offers request requests quote quotes challenge challenges detail details issue issues appeal appeals press"
    " release releases forecast forecasts estimate estimates signal signals protest protests point points sign signs rule rules"
    " vow vows cry cries joke jokes voice view views rate rates hold crack brand brands label labels term terms tag tags"
    " speculation object thanks worry worries guess plan guide post posts rebuke reply replies response laugh laughs interview nod"
    " finding findings beginning meaning understanding writing reading finish pen pray mouth print lecture style pan"
    " share shares saying ruling warning warnings meeting broadcast broadcasts address blog stress reason reasons object relate"
    " charge boast boasts complaint critique shout shouts scream whisper blast blame release put go sigh laugh project projects"
    " caption captions show shows fear fears hope hopes use uses want open send style shot retort rant"
)
OTHER_VERBS = (
    "took sought went came got gave made kept met won lost led ran paid spent drew knew brought fought rose fell became stood sat left"
    " wore chose broke grew threw sold bought caught taught held built dealt drove ate flew forgot hid rode shook slept stole struck"
    " makes takes gets gives keeps comes seems wants needs tries seeks includes appears remains becomes leaves brings runs knows"
    " make take get give keep come seem need try seek include appear remain become leave bring know gone done taken given made"
    " contain contains lives live sees hear heard hears likes leads wins meets plans tends wins asks works"
)
INVERTING = (
    "said says argues argued adds added explains explained notes noted insists insisted concedes conceded admits admitted"
    " recalls recalled writes wrote"
)
INFINITIVE = "to"
PASSING_ON = "report reports reported reporting"
KNOWN_BY = "as known called"
CAUSING = (
    "prompt prompts prompted prompting lead leads led leading cause causes caused causing force forces forced forcing"
    " drive drives drove driving push pushes pushed pushing move moves moved spur spurs spurred spurring allow allows"
    " allowed compel compels compelled inspire inspires inspired"
)
BEING_LIKE = "like"
KIN = (
    "father mother dad mom mum son daughter brother sister husband wife spouse partner widow widower grandfather"
    " grandmother grandson granddaughter uncle aunt nephew niece cousin fiancé fiancée stepfather stepmother stepson"
    " stepdaughter half-brother half-sister"
)
SEEN_BY = "seen obtained reviewed viewed acquired accessed read verified"
HEARING = "hear hears heard overhear overhears overheard recall recalls recalled remember remembers remembered"
SEPARABLE = (
    "fire:back fires:back fired:back hit:back hits:back shoot:back shoots:back shot:back snap:back snaps:back snapped:back"
    " clap:back claps:back clapped:back push:back pushes:back pushed:back chime:in chimes:in chimed:in weigh:in weighs:in"
    " weighed:in pipe:up pipes:up piped:up speak:up speaks:up spoke:up lash:out lashes:out lashed:out"
)
ABSOLUTE = "with"
TELLING = "tell tells told telling"
ASKING = "ask asks asked asking wonder wonders wondered demanded"
REPLYING = "reply replies replied answer answers answered respond responds responded retort retorts retorted counter countered"
IN_FULL = "full entire complete whole unabridged verbatim unedited"
PRINTED_WRITINGS = (
    "statement letter speech remarks address transcript message email e-mail memo apology tribute testimony sermon eulogy"
)
PUTTING = "put puts"
HABITUAL = (
    "will would can could may might often always sometimes usually frequently regularly typically generally never rarely"
    " seldom routinely commonly normally occasionally"
)
BARE_VERBS = (
    "say says said saying believe believes believed argue argues argued claim claims claimed add adds added admit admits admitted insist"
    " insists insisted suggest suggests suggested estimate estimates estimated report reports reported predict predicts predicted"
    " promise promises promised acknowledge acknowledges acknowledged announce announces announced warn warns warned"
)
CONTENT, CONTENT_QUESTIONS = "that", "whether how why"
TURNS = "q a question answer"
ACCORDING = "according to|in the words of"
CITING, CITING_IN = "as", "in"
TERMS = (
    "so-called known entitled titled headlined nicknamed term terms word novel book film movie song album series"
    " magazine nickname codenamed marked named spelled pronounced headline tagline hashtag"
)

ELIDED = "em til cause n tis twas bout round cos im er ere"
ARTICLES = "the a an"
BY = "by"
ONE = "one"
SINGLING, UNTOLD = "one another", "someone somebody"
DETERMINERS = "the a an his her their our my its your other every no"
INDEFINITE = "a an other every no"
QUANTIFIERS = "six seven eight nine ten eleven twelve dozens hundreds thousands this these those another others some any all both each many most several such few more one two three four five"
PRONOUNS = "he she they we i it you he's she's it's they're we're i'm you're he'd she'd they'd he'll she'll i've we've they've"
OBJECT_PRONOUNS = "him them me us himself herself themselves itself myself"
SPEAKER_PRONOUNS = "he she they it we i you who him her them"
OF_THE_WRITER = "i"
USUAL_CUES = "said says say told added wrote asked according tweeted"
MALE = (
    "he him his himself mr sir lord mr. father king prince brother son husband uncle congressman spokesman "
    "businessman duke baron viscount monk abbot grandfather policeman cameraman yachtsman serviceman widower groom "
    "alderman assemblyman selectman councilman chairman man boy grandson great-grandson nephew boyfriend grandad granddad grandpa "
    "stepfather stepson stepbrother ex-husband fiancé dad"
)
FEMALE = (
    "she her hers herself mrs ms miss dame lady madam mrs. ms. mother queen princess sister daughter wife aunt "
    "congresswoman duchess countess baroness viscountess abbess nun grandmother policewoman servicewoman yachtswoman "
    "widow bride alderwoman assemblywoman selectwoman councilwoman chairwoman businesswoman actress headmistress "
    "waitress woman girl granddaughter great-granddaughter niece girlfriend grandma gran nan nana mum mom stepmother "
    "stepdaughter stepsister ex-wife fiancée"
)
MALE_PRONOUNS, FEMALE_PRONOUNS = "he his himself", "she her herself"
NEUTER = "it its"
PLURAL = "they their them"
SPOUSES = "wife husband widow widower fiancée fiance fiancé fiancee"
BEFORE_SEVERAL = "these those both many most several such few some any all two three four five six seven eight nine ten"
PLURALS = "crowd family team camp counsel people police staff crew children men women families"
OWNERS = "his her their"
POSSESSIVE = "his her their its"
RELATIVES = "who which that whom whose"
BE = "is are was were be been being am isn't wasn't aren't weren't that's there's"
AUXILIARIES = (
    "has have had having will would shall should can could may might must did do does must've should've could've would've might've don't doesn't didn't won't wouldn't"
    " can't cannot couldn't hasn't haven't hadn't not never shouldn't"
)
ADVERBS = (
    "also then later once again even just still now too then once soon often already earlier instead ever always only"
    " further first so thus here there however yesterday today tonight back afterwards afterward perhaps maybe reportedly"
    " recently previously meanwhile additionally rather simply almost up out down away off both further somehow elsewhere either anyway nonetheless"
)
NOT_ADVERBS = "family ally reply supply assembly italy july rally bully monopoly early daily weekly monthly elderly fly only likely friendly"
FOR_WHOM = "for to"
QUOTING_FORMS = "quoted quotes"
RESUMED = (
    "that is what|that was what|that's what|that is how|that was how|that's how|this is what|this is how|so"
    "|those are the words of|those were the words of|these are the words of|these were the words of"
    "|that is the view of|that was the view of|that's the view of|that is the verdict of|that was the verdict of"
    "|that's the verdict of|that was the message from|that is the message from|that's the message from"
    "|that's according to|that is according to"
)
PREPOSITIONS = (
    "of in on at for from with by to into about over under against between among during without within through across near"
    " behind beside beyond despite throughout toward towards upon via per inside outside around off onto amid alongside like than including"
    " following regarding concerning above below along except plus versus aboard unlike besides amidst amongst atop barring"
    " notwithstanding beneath underneath"
)
SUBORDINATORS = "because when while as if although though after before since until unless whether how why what where whereas once lest whenever"
CONJUNCTIONS = "and or but nor yet &"
TIME_NOUNS = "week month year day night morning afternoon evening weekend noon midnight"
TIME_NAMES = "may april june august"
TIMES = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october"
    " november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tues. tue. wed. thurs. thu. fri. sat. sun."
)
ABBREVIATIONS = (
    "mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. capt. sgt. maj. prof. rev. hon. st. jr. sr. pres. sens. reps. govs. adm. cmdr."
    " supt. det. insp. messrs. atty. no. vs. inc. corp. co. ltd. u.s. u.k. u.n. d.c. mt. ft. dept. assn. bros. fr. cpl. pvt. cllr. hr."
    " engr. cde. msgr. adv. brig. lieut. ald."
    " a.m. p.m. jan. feb. mar. apr. aug. sept. oct. nov. dec. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la."
    " mass. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. e.g. i.e. etc."
)
DOCUMENTS = (
    "statement letter report affidavit document documents memo email e-mail study survey poll website page post tweet message note article"
    " editorial column op-ed book headline sign banner poster placard advert ad advertisement commercial video lawsuit complaint"
    " indictment filing ruling judgment verdict law bill resolution petition manifesto platform script transcript blog newsletter"
    " paper caption label inscription invitation agenda minutes order warrant contract treaty constitution press-release release review"
    " analysis findings figures data records record notice leaflet brochure tribute obituary song lyrics text summary entry"
)
BODY_NOUNS = (
    "group organisation organization agency network charity association union body outlet newspaper paper magazine broadcaster"
    " tabloid publication site website channel nonprofit non-profit institute institution university college school hospital team"
    " club party campaign ministry department committee commission council court foundation coalition alliance federation think-tank"
    " zoo museum library gallery theatre theater orchestra choir festival laboratory lab observatory regulator watchdog tribunal league band"
)
LEGAL_FORMS = "plc"
SOURCES = "per from via"
OFFICES = (
    "state district foreign defense defence interior finance former then acting prime press staff coun mr mrs ms miss dr sir dame hon"
    " prof messrs rev vice"
)
ACCUSED = "accused defendant"
CHARGED = "pleaded pleads pled charged convicted jailed sentenced guilty arraigned indicted remanded denies denied tried"
WORKS = (
    "album book novel novella film movie song single track play series show sitcom drama memoir autobiography exhibition poem opera"
    " musical documentary podcast column sculpture painting portrait ballet symphony sequel debut trilogy game app"
    " yacht boat ship trawler ferry schooner horse racehorse mare gelding stallion dog cat puppy kitten pony"
    " village town hamlet suburb"
)
KNOWN_AS = "as name names known identified"
BEARING_FORMS = "called named"
BEHIND_NOUN = "close familiar present involved aware responsible privy opposed loyal sympathetic based"
UNNAMED = (
    "spokesman spokeswoman spokesperson official source officer witness victim suspect judge lawyer attorney reporter prosecutor"
    " interviewer neighbour neighbor resident caller customer driver passenger student teacher nurse doctor worker employee"
    " friend expert analyst aide adviser advisor investigator detective owner manager friend member press staff accused defendant reviewer critic columnist insider bystander passer-by onlooker"
    " commuter shopper tourist pedestrian"
)
AGE_ENDINGS = "-year-old"
ALSO_BODIES = "member owner partner leader rival host champion sponsor ally opponent critic source supporter successor predecessor"
PERSON_ENDINGS = "ologist ographer iatrist ician arian woman"
PARTICIPLE_ENDINGS = ADJUNCT_ENDINGS = "ing ed"
LETTERS = (
    "statement letter tweet tweets post posts message email e-mail memo note op-ed column release speech caption thread blog"
    " announcement newsletter video testimony"
)
COMPANY_NOUNS = (
    "company firm business retailer chain airline carmaker automaker manufacturer maker startup start-up brand platform bank"
    " corporation developer supplier operator insurer lender supermarket giant app studio label publisher conglomerate brewery"
    " brewer distillery winery restaurant hotel bakery utility contractor housebuilder consultancy streamer"
)
PUBLIC_BODIES = (
    "department ministry council court police university college school hospital committee commission congress senate parliament"
    " government house army navy force party assembly bureau institute society church office administration authority board"
)
AUTHORITIES = (
    "department ministry council court courts police senate congress parliament government army navy force forces commission"
    " authority bureau assembly administration treasury constabulary house office agency"
)
TIME_ZONES = "et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest aest aedt ist jst"
BODY_KINDS = (
    "council authority borough|university college school academy institution institute|laboratory lab observatory|hospital institution"
    "|club team fc afc athletic albion wanderers rovers rangers|party campaign|ministry department government"
    "|agency administration bureau service department office commission authority board ministry center centre institute|court tribunal|church"
    "|museum gallery library|police force constabulary service department|union federation association|committee|league federation"
    "|charity foundation trust nonprofit non-profit society association|army navy force|commission|zoo|festival"
    "|newspaper paper magazine tabloid outlet publication site website broadcaster news press times post tribune gazette"
    " herald chronicle sentinel telegraph advertiser courier examiner inquirer bulletin journal"
    "|orchestra choir philharmonic band|regulator watchdog authority commission office agency ombudsman tribunal board"
    "|think-tank institute center centre foundation|parliament congress senate assembly"
)
NAMED_SO = "council court tribunal parliament senate"
BODY_OWNERS = "women men children citizen publisher policemen patrolmen firemen fishermen seamen merchant consumer knight"
SAINTS = "st st. saint"
SOCIETIES = (
    "society department office ministry committee association council centre center institute bureau board court university"
    " foundation trust coalition alliance federation museum academy college commission friends campaign fund bank"
)
PLACE_NOUNS = (
    "county street road avenue lane drive square park river lake valley island islands bridge hill hills mountain bay coast beach"
    " airport station way boulevard highway city strip peninsula desert plateau delta gulf strait canal region province territory"
    " ocean sea mountains heights plains falls"
)
ANONYMOUS = "anonymous|anonymously|anonymity|not to be named|not to be identified|not be named|not be identified"
SURE_PLACE_NOUNS = (
    "county island islands isles kingdom republic emirates territory territories strip peninsula archipelago province"
    " avenue boulevard highway airport plateau ocean"
)
BEFORE_PLACE = "lake south north southern northern eastern western central greater upper lower"
FAMOUS = (
    "creator co-creator host co-host inventor co-star castmate rapper singer songwriter actor actress star comedian comic musician artist author novelist billionaire businessman"
    " businesswoman entrepreneur mogul tycoon celebrity model athlete player footballer golfer striker midfielder goalkeeper"
    " quarterback boxer champion filmmaker presenter pundit socialite guitarist drummer frontman vocalist youtuber influencer"
    " blogger philanthropist legend half-back fly-half scrum-half full-back fullback winger hooker flanker centre-back centre-half"
    " defender batter batsman bowler seamer spinner all-rounder wicketkeeper pitcher shortstop catcher outfielder infielder linebacker"
    " lineman cornerback jockey sprinter hurdler swimmer rower skier cyclist gymnast skater snowboarder surfer climber racer"
    " soprano tenor baritone cellist violinist pianist conductor composer choreographer dancer ballerina"
    " playwright poet chef designer photographer sculptor painter director producer"
)
DEEDS = (
    "created:creator creates:creator co-created:co-creator founded:founder co-founded:co-founder invented:inventor"
    " directed:director directs:director composed:composer designed:designer choreographed:choreographer"
    " presents:presenter presented:presenter hosts:host hosted:host co-hosts:co-host coaches:coach coached:coach"
    " manages:manager owns:owner edits:editor chairs:chair captains:captain curated:curator"
)
DEEDS_OF_WHO = (
    "wrote:writer writes:writer written:writer co-wrote:co-writer produced:producer produces:producer managed:manager"
    " owned:owner edited:editor chaired:chair captained:captain leads:leader led:leader runs:manager trains:trainer"
    " trained:trainer organised:organiser organized:organizer published:publisher painted:painter drew:artist"
    " illustrated:illustrator adapted:writer built:builder teaches:teacher translated:translator"
)
WHO = "who"
PLAYING = (
    "plays|played|playing|portrays|portrayed|portraying|the role of|the part of|the character of|the title role of"
    "|stars as|starred as|starring as|cast as|voices"
)
PLAYED_BY = "played by|portrayed by|voiced by"
ACTING_WORDS = (
    "actor actors actress actresses star stars co-star starring cast castmate character characters sitcom drama series"
    " film movie show episode episodes season filming theatre theater screen script role"
)
ACTOR = "actor"
SAME_ROLES = (
    "senator sen sens|lawmaker senator sen representative rep congressman congresswoman mp councillor congressmember legislator"
    "|legislator senator sen representative rep congressman congresswoman mp|congressman rep representative"
    "|congresswoman rep representative|representative rep|governor gov|general gen|doctor dr physician|physician dr doctor"
    "|professor prof|captain capt|colonel col|lieutenant lt|sergeant sgt|reverend rev pastor|pastor rev reverend|superintendent supt"
    "|officer pc constable sgt sergeant detective|detective dc ds di dci det insp inspector|inspector insp"
    "|politician senator sen rep governor gov mayor mp minister councillor|democrat democratic|republican gop"
    "|nominee candidate|candidate nominee|chief head director executive ceo leader|boss chief head director manager ceo executive"
    "|chairman chair|chairwoman chair|chair chairman chairwoman|spokesman spokesperson|spokeswoman spokesperson|mp politician"
    "|teen teenager|ceo executive|executive ceo|cfo officer|coo officer|cto officer|minister secretary premier|premier minister|councillor cllr|councilor coun|academic professor prof lecturer"
    "|expert professor prof|musician singer rapper guitarist drummer|singer songwriter musician star|star singer actor actress rapper|actor star|actress actor star"
    "|creator co-creator showrunner|presenter host|host presenter"
    "|artist singer rapper musician|writer author novelist|author writer novelist|coach manager|manager coach"
    "|insider source official|official servant diplomat bureaucrat|source insider"
)
ROLE_NOUNS = (
    "head creator profiler admin specialist fellow practitioner personality pioneer star blender crooner whip operative counsel"
    " housecleaner counselor communicator biogeochemist radioastronomer committeeman committeewoman"
)
NO_ROLES = (
    "known famous born"
    " man woman boy girl child person somebody guest victim suspect fan user viewer reader listener source crowd family people"
    " public press staff vice"
)
VAGUE_ROLES = "friend rival opponent colleague neighbor neighbour"
OFFICE_OF, OFFICE_AT, COPULAS = "of", "for at in", "is"
POSTNOMINALS = "qc kc mp msp mep mbe obe cbe jp md phd esq"
CAPITAL_TITLES = "di"
COURTESY = "mr mrs ms miss dr sir dame lord lady prof hon messrs rev former then acting madam mdm datuk datin puan encik shri smt dato dato' engr"
ORGANISATIONS = (
    "department council office committee party university college agency authority administration association board bureau"
    " campaign center centre club commission company corporation court federation foundation fund government group house institute"
    " ministry network news organisation organization police post press service services society times trust tribune union watch"
    " strategies partners holdings solutions systems technologies industries communications media studios records"
    " alliance coalition consortium insurance gazette herald chronicle sentinel telegraph advertiser courier"
    " examiner inquirer bulletin magazine radio television airlines airways railway railways motors capital"
    " pharmaceuticals laboratories labs securities ventures orchestra philharmonic academy observatory regiment brigade"
    " constabulary navy ambulance"
    " parliament congress senate hospital school bank journal inc corp ltd plc llc street county army force forces museum league"
    " fc afc athletic albion wanderers rovers rangers harriers hotspur warriors tigers lions bears wolves eagles hawks falcons ravens"
    " panthers sharks dolphins bulls broncos rams bulldogs wildcats cougars huskies gators raiders pirates spartans"
    " trojans patriots jets rockets nets saints cowboys braves yankees mets cubs dodgers padres astros rockies lakers celtics knicks"
    " raptors pistons pacers hornets bruins penguins flyers sabres oilers canucks brumbies crusaders wallabies springboks bombers"
)

# --- places ---------------------------------------------------------------------------------------
PLACE_PREPOSITIONS = "in near from at outside around of"
NO_PLACE = (
    "update updated breaking exclusive watch video live review opinion analysis news alert correction photos photo poll"
    " interview comment editorial explainer factbox timeline note listen read related advertisement sponsored special"
)

# --- dates ----------------------------------------------------------------------------------------
MONTHS = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct"
    "|november nov|december dec"
)
WEEKDAYS = "monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun"
MODIFIED = "updated|modified|edited|revised|corrected"
PLACE_LABEL = "location|place|dateline"
HEADLINE_LABEL = "title|headline"
TEXT_LABEL = "full text|text|body"
END_OF_TEXT = "ends end 30"

# --- bylines --------------------------------------------------------------------------------------
REPORTED_BY = "reporting by"
OTHER_WORK_BY = r"(?:\w+ )?\w+ing by"
BYLINE_AND = "and|with|as told to"
INTERVIEW_BY = "(?:an? |the )?(?:interview|conversation) by"
INTERVIEW_WITH = "with"
BYLINE_WHERE = "in|at|for|from|of"
BYLINE_NOT_WRITING = (
    "photo|photos|photograph|photographs|photography|photographer|picture|pictures|illustration|illustrations"
    "|illustrator|graphic|graphics|video|videography|edited|reviewed|translated|produced|additional|fact"
    "|contributions|styled|styling"
)
BYLINE_JOBS = (
    "editor|editors|reporter|reporters|correspondent|correspondents|writer|writers|columnist|columnists"
    "|journalist|journalists|producer|producers|contributor|contributors|analyst|critic|blogger|anchor|intern"
    "|fellow|author|publisher|director|chief|head|officer|professor|president|secretary|expert|bureau|ceo|cto|cfo"
    "|coordinator|marketing|admin|administrator|webmaster|moderator|manager|specialist|historian|novelist"
    "|philosopher|lecturer|biographer|curator"
)
BYLINE_BEATS = (
    "political|politics|senior|chief|health|education|science|business|sport|sports|crime|deputy|foreign|world"
    "|national|local|diplomatic|economics|economic|environment|environmental|technology|tech|media|music|film"
    "|royal|defence|defense|security|legal|home|affairs|social|religion|personal|finance|staff|special|digital"
    "|investigations|investigative|managing|executive|associate|assistant|contributing|guest|lead|general"
    "|assignment|breaking|news|features|city|state|regional|transport|consumer|money|arts|culture|entertainment"
    "|showbiz|travel|military|naval|art|literary|medical|maritime|wildlife|cultural|data|freelance|acting|video|opinion|us|uk|europe|asia|africa"
)
BYLINE_ORGANISATIONS = (
    "news|press|times|post|today|agency|agencies|staff|desk|newsroom|team|media|service|services|network|magazine"
    "|journal|gazette|tribune|herald|telegraph|chronicle|observer|courier|examiner|sentinel|mirror|radio|tv"
    "|television|broadcasting|channel|editors|editorial|reporters|wires|wire|university|institute|institution"
    "|ministry|department|council|association|foundation|company|corporation|group|school|college|center|centre"
    "|laboratory|society|reports|report|newspaper|newspapers|online|studio|studios|office|board|committee|union"
    "|newswire|content|communications|advertorial|promotion|enquirer|inquirer|statesman|bulletin|dispatch|advertiser"
)
BYLINE_CONTACT = (
    r"(?:e-?mail|contact|follow|message|tweet|bio|write to)\b:?"
    r"(?: (?:the |this |our |on |me |us )?(?:author|authors|reporter|writer|journalist|editor|twitter|x|facebook|instagram"
    r"|linkedin|bluesky|threads|us|me))?"
)
BYLINE_BEHIND = (
    r"(?<!\S)(?:follow(?:ing)?|contact|email|e-mail|bio|profile|icon|avatar)\b"
    r"|(?:view (?:all|more|profile|bio)|see (?:all|more|bio)|read (?:more|full)|more (?:from|by|about)|archive page|opens in)\b"
)
BYLINE_SPECIAL = "special (?:to|for)"
BYLINE_COUNTED = r"(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)(?: ago)?|shares?|views?|comments?|repl(?:y|ies)|responses?"
DATE_WORDS = "last|first|time|read|min|minutes?"

# --- lists of findings ----------------------------------------------------------------------------
FINDING_VERBS = (
    "found|finds|noted|notes|said|says|concluded|concludes|reported|reports|identified|identifies|highlighted"
    "|highlights|warned|warns|recommended|recommends|stated|states|discovered|revealed|reveals|showed|shows|observed"
    "|observes|claimed|claims|alleged|alleges|called for|calls for|asked for|asks for|demanded|demands|proposed"
    "|proposes|urged|urges|suggested|suggests|wrote|writes|set out|sets out|outlined|outlines|listed|lists|ruled"
    "|established|pointed out|criticised|criticized|praised|announced|announces|promised|promises|added|told"
)
FINDING_AUXILIARIES = "has|have|had|also|then|further|later"
FINDING_SOURCE = "according to"
FINDING_OPENERS = "in|on|after|during|among|at|for|following|last|earlier|today"
FINDING_NOBODY = "it he she they we i you this these there which who what that"
FINDING_CLAUSES = "but|and|while|that|which|who|as|when|because"
ANNOUNCING = (
    r"the following|as follows|(?:are|is|see|listed|find) below|below (?:are|is|you)|here (?:are|is)|here['’]s"
    r"|(?:a few|several|some|these|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ ){0,2}?(?:ways|reasons|things"
    r"|points|tips|facts|findings|changes|examples|steps|options|strategies|questions|recommendations|measures|rules)"
)

# --- boxes of facts -------------------------------------------------------------------------------
BOX_TITLE = (
    "key points|key point|key takeaways|takeaways|key facts|key findings|the key points|at a glance|"
    "story highlights|highlights|in brief|in short|in summary|the main points|main points|what we know|"
    "what we know so far|what you need to know|need to know|quick facts|fast facts|fact box|factbox|"
    "the facts|things to know|by the numbers|in numbers|the basics|the bottom line|summary|why it matters"
)

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
CONSENT = r"cookies?|consent|opt[ -]?out|privacy|personal (?:data|information)|third[ -]part(?:y|ies)|preferences|advertis\w+|partners|browser"
OURSELVES = "we|our|us|my|you|your"
COMMENT_CONTROLS = "reply|replies|show replies|hide replies|view replies|report|report abuse|report comment|flag|upvote|downvote|like|likes|dislike|permalink|log in to reply|quote"
WRITERS = r"writers?|reporter|editor|journalist|correspondent|columnist|author|producer|freelance\w*|news(?:room)?"
WRITER_VERBS = "is|was|has been|covers|joined|writes|reports|works"
FORUM_LINES = r"(?:asked|answered) (?:[a-z]{3,9} \d|\d+ \w+ ago)|posts:? \d|joined:? |join date|member since|(?:senior|junior|well-known|trusted) member|registered:? \d|likes received|reputation:? \d"
SIDES = "left|far left|right|far right|centre|center"
SIDES_FIRST = "l-r|l to r|left to right|from left|from left to right|from l|from l to r|clockwise from top left|clockwise from left|clockwise from top"
TIME_AGO = "h|hr|hrs|hours?|mins?|minutes?|days?|weeks?|months?|years?"
