// Generated from the folder phrasebooks. Do not edit; make it anew with: swift run languagecheck
// swift-format-ignore-file

extension NoticeLanguage {
    /// The lists that every phrase book has.
    package enum List: Int, CaseIterable, Sendable {
        case fillers
        case endings
        case synonyms
        case contractions
        case signs
        case zonesHappened
        case zonesWhy
        case zonesSend
        case zonesOtherwise
        case zonesError
        case boilerplate
        case conditions
        case missesAbove
        case missesBelow
        case missesEither
        case labelsComplaint
        case labelsCase
        case timeHours
        case timeDays
        case timeWeeks
        case timeMonths
        case timeBusinessDays
        case timeBusiness
        case timeCalendar
        case numbers
        case months
        case weekdays
        case dateOrder
        case deadlineWithin
        case deadlineUntil
        case deadlineBefore
        case deadlineAfter
        case deadlineSeller
        case deadlineOwn
        case deadlineNever
        case deadlineFromReceipt
        case deadlineFromFirst
        case mailFrom
        case mailSent
        case mailTo
        case mailSubject
        case mailWrote
        case mailForwarded
        case repliesReinstated
        case repliesMoreInformation
        case repliesDocumentsInvalid
        case repliesDenied
        case repliesFinal
        case repliesReceived
        case partsCause
        case partsAction
        case partsPrevention
        case partsExhibit
    }
}

enum PhraseBookTables {
    /// The languages, by their codes.
    static let codes: [String] = ["de", "en", "es", "fr", "it", "ja", "zh"]

    /// For each language the phrases of each list, one a line.
    static let texts: [[StaticString]] = [
        de, en, es, fr, it, ja, zh
    ]

    private static let de: [StaticString] = [
        """
        amazon\nde\nder\ndie\ndas\nden\ndem\ndes\nein\neine\neinen\neinem\neiner\neines\nunsere\nunser\nunserer\nunsere\
        n\ndiese\ndieser\ndieses\nauch\njetzt\nderzeit\nmomentan\nvorübergehend\ndauerhaft\nbitte\nnun\nleider\nalle\nj\
        edoch\naber\nbereits\nnoch\ndaher
        """,
        "e\nen\ner\nes\nem\nn\ns\nern\nung\nungen",
        """
        deaktiviert, gesperrt, entfernt, geschlossen, blockiert, suspendiert\nziel, zielwert, vorgabe, grenzwert\nangeb\
        ot, produktangebot, listung\nkunde, käufer\nverletzt, verstößt\nverkäuferkonto, konto, account, verkaufskonto\n\
        senden, übermitteln, einreichen, schicken\nverbunden, verknüpft\ngefälscht, fingiert\ndokumente, unterlagen\nwi\
        ederherstellen, reaktivieren, freischalten
        """,
        "",
        """
        konto … wurde deaktiviert\nkonto ist deaktiviert\nangebot gesperrt\nangebot wurde gesperrt\ninhaber der marke\n\
        verkäuferkonto wurde deaktiviert\nkonto wurde deaktiviert\nkonto wurde gesperrt\nhaben wir ihr verkäuferkonto d\
        eaktiviert\nwir haben ihr konto deaktiviert\nverkaufsberechtigung wurde entfernt\nverkaufsberechtigungen wurden\
         entfernt\nihre verkaufsberechtigung\nangebote wurden entfernt\nangebote haben wir entfernt\nwir haben ihre ang\
        ebote entfernt\nhaben wir … angebote entfernt\nangebot wurde entfernt\nvon der deaktivierung bedroht\nrisiko de\
        r deaktivierung\nkönnen nicht mehr verkaufen\nnicht mehr bei … verkaufen\nmaßnahmenplan\nbeschwerden über\nbesc\
        hwerdetyp\nart der beschwerde\nein rechteinhaber hat uns\nvorübergehend überprüft\nguthaben verbleibt\nguthaben\
         wird einbehalten
        """,
        """
        ihr konto wurde deaktiviert\nihr verkäuferkonto wurde deaktiviert\nihre verkaufsberechtigungen wurden entfernt\
        \nwir haben ihr konto\nguthaben wird nicht
        """,
        """
        warum ist das passiert\nwarum ist dies passiert\nwarum passiert das\nwarum geschieht dies\nwas ist passiert\ngr\
        und\nder grund\ngrund für\nwir haben diese maßnahme ergriffen\nwir haben festgestellt\nbeschwerdetyp\nart der b\
        eschwerde\nart des verstoßes\nein rechteinhaber\nweil
        """,
        """
        wie kann ich mein konto reaktivieren\nwie reaktiviere ich mein konto\nwie reaktiviere ich\nwie kann ich\nwie se\
        nde ich\nwas muss ich tun\nwas soll ich tun\nnächste schritte\num ihr konto zu reaktivieren\num ihr konto wiede\
        r\nbitte senden sie\nbitte übermitteln sie\nbitte reichen sie\nsenden sie uns\nbitte schicken sie\nihr maßnahme\
        nplan
        """,
        """
        was passiert wenn\nwas geschieht wenn\nwenn sie keinen einspruch\nwenn sie nicht\nwenn wir keine\nsollten wir k\
        eine\nsollten sie nicht\nsollten wir feststellen\nwenn wir feststellen\nnach 90 tagen\nandernfalls
        """,
        """
        wurde ihr konto irrtümlich deaktiviert\nwurde ihr konto fälschlicherweise\nwenn sie der meinung sind\nwenn sie \
        glauben\nfalls sie der meinung\nfalls sie glauben\nwir helfen ihnen\nwir sind für sie da\nbei fragen\nwenn sie \
        fragen\nweitere informationen
        """,
        """
        betrügerische oder illegale\nbetrügerische … rechtswidrige\ngeistige eigentum anderer\nrechte anderer verletzen
        """,
        "wenn\nfalls\nsollten\nsofern",
        "überschritten\nüberschreitet\nüber\nhöher als\nzu hoch\nmehr als\noberhalb",
        "unterschritten\nunterschreitet\nunter\nniedriger als\nzu niedrig\nweniger als\nunterhalb",
        "nicht erfüllt\nentspricht nicht\nnicht erreicht",
        "beschwerde-id\nbeschwerdenummer\nbeschwerde-nr\nverstoß-id",
        "fall-id\nfallnummer\nfall-nr\naktenzeichen\nreferenznummer\nvorgangsnummer",
        "stunde\nstunden\nstd",
        "tag\ntage\ntagen\nkalendertag\nkalendertage\nkalendertagen",
        "woche\nwochen",
        "monat\nmonate\nmonaten",
        "werktag\nwerktage\nwerktagen\narbeitstag\narbeitstage\narbeitstagen\ngeschäftstage\ngeschäftstagen",
        "",
        "aufeinanderfolgende\naufeinanderfolgenden\nvolle\nvollen\nweitere\nweiteren",
        """
        2 = zwei\n3 = drei\n5 = fünf\n7 = sieben\n10 = zehn\n14 = vierzehn\n15 = fünfzehn\n17 = siebzehn\n30 = dreißig
        """,
        """
        januar, jan, jänner\nfebruar, feb, febr\nmärz, mär, mrz\napril, apr\nmai\njuni, jun\njuli, jul\naugust, aug\nse\
        ptember, sept, sep\noktober, okt\nnovember, nov\ndezember, dez
        """,
        "montag\ndienstag\nmittwoch\ndonnerstag\nfreitag\nsamstag\nsonntag\nmo\ndi\nmi\ndo\nfr\nsa\nso",
        "day-first",
        "innerhalb von\ninnerhalb\nbinnen\nin\nin den nächsten\nhaben\nfrist von",
        "bis\nbis zum\nbis spätestens\nspätestens\nspätestens am\nam\nzum\nfrist",
        "vor dem",
        "nach erhalt\nab erhalt\nzeit",
        """
        senden\nübermitteln\nreichen\neinreichen\nschicken\nantworten\nantwort\nerhalten\nwiderspruch\neinspruch\nvorle\
        gen\nbereitstellen\nhandeln\nbeheben\nbestätigen\ndeaktiviert\nfrist\nzukommen\nhochladen\nzeit
        """,
        """
        wir antworten\nwir melden uns\nmelden wir uns\nwir werden ihnen\nantworten wir\nwir prüfen\nprüfen wir\nwir bea\
        rbeiten\nwir benachrichtigen\nsie erhalten\nerhalten sie\ndauert\nkann bis zu\nunsere antwort\nunser team
        """,
        """
        letzten\nvergangenen\nausgestellt\nguthaben\neinbehalten\nnach\nalle\nvorherigen\nbis zu\nzurückliegenden\nfür
        """,
        "nach erhalt\nab erhalt\nnach eingang\nab eingang\nnach zugang",
        """
        nach der ersten benachrichtigung\nab der ersten benachrichtigung\nder ursprünglichen benachrichtigung\nder erst\
        en mitteilung
        """,
        "von",
        "gesendet\ndatum\ngesendet am",
        "an\ncc\nkopie",
        "betreff",
        "am … schrieb\nschrieb am",
        """
        weitergeleitete nachricht\nanfang der weitergeleiteten nachricht\nursprüngliche nachricht\noriginalnachricht\nw\
        eitergeleitete e-mail
        """,
        """
        konto wurde reaktiviert\nkonto wurde wieder\nkonto wurde wiederhergestellt\nkonto ist wieder aktiv\nhaben ihr k\
        onto reaktiviert\nihr konto wieder freigeschaltet\nkönnen wieder verkaufen\nkönnen ab sofort wieder\nangebote s\
        ind wieder\nverkaufsberechtigung wurde wiederhergestellt\nverkaufsberechtigungen wurden wiederhergestellt\nihre\
        m einspruch stattgegeben\nihrem widerspruch stattgegeben
        """,
        """
        reichen nicht aus\nnicht ausreichend\nnicht genügend informationen\nnicht genug informationen\nweitere informat\
        ionen benötigt\nbenötigen weitere informationen\nbenötigen zusätzliche informationen\nbenötigen mehr informatio\
        nen\ngenauere angaben\ndetailliertere angaben\nausführlicher\nist unvollständig\nnicht vollständig
        """,
        """
        nicht die … erforderlichen dokumente eingereicht\nüberprüfung konnte … nicht abgeschlossen werden\nerforderlich\
        en dokumente nicht eingereicht\nerforderlichen unterlagen nicht\nnicht die angeforderten dokumente\ndokumente k\
        onnten nicht verifiziert\ndokumente konnten nicht überprüft\ndokumente nicht verifizieren\ndokumente nicht akze\
        ptieren\neingereichten dokumente sind ungültig\ndokumente entsprechen nicht\nrechnungen entsprechen nicht\nrech\
        nungen konnten nicht\nunterlagen sind ungültig\nunterlagen konnten nicht
        """,
        """
        nicht zu reaktivieren\nkonto bleibt deaktiviert\nkönnen ihr konto nicht reaktivieren\nkönnen wir ihr konto nich\
        t\nkonto nicht reaktivieren können\neinspruch wurde abgelehnt\nwiderspruch wurde abgelehnt\neinspruch abgelehnt\
        \nwiderspruch abgelehnt\nhaben wir abgelehnt\ndürfen nicht mehr bei\nnicht berechtigt … zu verkaufen\nhalten an\
         unserer entscheidung
        """,
        """
        entscheidung ist endgültig\nendgültige entscheidung\nweitere e-mails … nicht beantwortet\nweitere anfragen … ni\
        cht\nnicht mehr antworten\nkeine weiteren einsprüche\nkein weiterer einspruch
        """,
        """
        haben ihren einspruch erhalten\nhaben ihren widerspruch erhalten\nihre einreichung erhalten\nihre unterlagen er\
        halten\nwir prüfen ihren\nprüfen derzeit\nwird derzeit geprüft
        """,
        "ursache\nursachen\ngrundursache\nhauptursache",
        "ergriffene maßnahmen\nergriffenen maßnahmen\nmaßnahmen zur behebung",
        "vorbeugende maßnahmen\nkünftig zu vermeiden\nverhindern\nvorbeugung",
        "rechnungen\ndokumente\nunterlagen\nnachweise\nbelege"
    ]

    private static let en: [StaticString] = [
        """
        amazon\namazon's\ncom\nco\nuk\nseller\nseller's\nselling\nthe\na\nan\nour\nany\nsome\nthese\nthis\nalso\nnow\nc\
        urrently\ntemporarily\npermanently\nrecently\nalready\nyet\nhowever\nunfortunately\nthen\nplease\nall
        """,
        "s\nes\nd\ned\ne\ning\nion\nions\n's",
        """
        deactivated, suspended, blocked, disabled, removed, revoked, closed, terminated\ntarget, goal, threshold\nlisti\
        ng, offer\ncustomer, buyer\nviolate, breach, infringe\nprovide, send, submit, supply\nrelated, linked, connecte\
        d, associated\nforged, falsified, fabricated\nmanipulated, altered, modified, tampered\nreactivate, reinstate, \
        restore\ndocuments, documentation
        """,
        """
        we've, we have\nyou've, you have\nthey've, they have\ni've, i have\nyou're, you are\nthey're, they are\nyou'll,\
         you will\ncannot, can not\ncan't, can not\ndon't, do not\ndoesn't, does not\ndidn't, did not\nisn't, is not\na\
        ren't, are not\nwasn't, was not\nweren't, were not\nhasn't, has not\nhaven't, have not\nhadn't, had not\nwon't,\
         will not\nwouldn't, would not\ncouldn't, could not\nshouldn't, should not
        """,
        """
        has deactivated your account\naccount is under review\nbreaks our rules\nbreak our rules\nis not allowed by\nac\
        count may be deactivated\nwill be deactivated\nmay deactivate your account\naccount has been deactivated\naccou\
        nt was deactivated\naccount is deactivated\naccount remains deactivated\nwe have deactivated your account\nwe d\
        eactivated your account\ndeactivated your account\naccount has been placed under\nyour listings have been remov\
        ed\nwe removed your listing\nwe have removed your listing\nwe have removed the listings\nwe removed your conten\
        t\nwe removed the item\ndeactivated some of your detail pages\ndetail pages have been removed\ndeactivated the \
        product listing\nremoved some of your images\ntook down\nlistings were deactivated\nyour listings were removed\
        \nremoved your selling privileges\nselling privileges have been removed\nfunds will not be transferred to you\n\
        funds will be held in your account\nhold on any funds in your account\nhold on your funds\nkeep your funds on h\
        old\nship any open orders\nin accordance with section 3\nunder section 3\naccount was switched off\nno longer u\
        se this … to sell\nlistings were edited\nappeal button\nyou may no longer sell\nyou may not sell\nyou cannot se\
        ll\nyou will not be able to sell\nwe are reviewing your account\nwe are reviewing your selling account\nunder t\
        emporary review\naccount at risk of deactivation\nputs it at risk of deactivation\nrisk of deactivation\nyour a\
        ccount has been restricted\nyour account has been suspended\nyour shop has been suspended\nhas permanently clos\
        ed this account\nterminated your … agreement\ndoes not comply with our policy\ndid not follow our … policy\nvio\
        lates our policy\nbreak our … policy\nbreaks our terms\nyou broke the … policy\nwe received a complaint\nwe had\
         a report from a rights owner\ncomplaint from a buyer\ncomplaints about\ncomplaint type\ninfringement type\nsen\
        d a plan of action\nsend us a plan\nto appeal this decision\nreserve on your account\nrolling reserve\npayout r\
        eserve\nappeals will not be accepted\nplease help us with this inquiry
        """,
        """
        we are writing to let you know\nyour account has been deactivated\nyour listings have been removed\nfunds will \
        not be transferred\nplease ship any open orders
        """,
        """
        why did this happen\nwhy is this happening\nwhy has this happened\nwhy did i receive this message\nwhy was my a\
        ccount deactivated\nwhy did we do this\nwhat happened\nwhat activity didn't follow the policy\nwhat is the issu\
        e\nwe have taken this measure because\nwe took this action because\nwe took these actions because\nwe took this\
         measure because\nwe have deactivated your account because\nthis is because\nthe reason\nreason\nreason for\nwe\
         found that\nwe have found that\nour records show\nour records say\nwe received a report\nwe received complaint\
        s\ncomplaint type\ninfringement type\nviolation type\nissue type\ntype of violation\npolicy violated\ncomplaint\
         id\nasin\norder id\nexample of complaint\nexamples of complaints
        """,
        """
        how do i reactivate\nhow can i reactivate\nhow do i get it back\nhow do i reinstate\nhow do i send\nhow do i ap\
        peal\nhow do i respond\nwhat do i need to do\nwhat should i do\nwhat you need to do\nwhat you need to do next\n\
        what should i send\nwhat can i do\nwhat you can do\nwhat actions do i need to take\nwhat evidence can i provide\
        \nnext steps\naction required\nto reactivate your account\nto reactivate your listing\nto appeal\nto sell again\
        \nin order to reactivate\nplease provide the following\nwe need greater detail\ngreater detail on\nplease provi\
        de\nplease send\nplease submit\nplease answer with\nsubmit this information\nsend invoices\nsend copies\nsend u\
        s\nsend a plan\nsend a licence\nyour plan of action should\nyour plan should
        """,
        """
        what happens if i do not\nwhat happens if\nwhat happens next\nwhat will happen if\nif you do not provide a vali\
        d appeal\nif you do not appeal\nif you do not send\nif you do not provide\nif you do not respond\nif you choose\
         not to appeal\nif we do not receive\nif we find that\nif we see that\nif we confirm\nif we determine\nwe will \
        conduct a separate investigation\nwe will look into your account separately\nafter 90 days\nyou may separately \
        request a funds disbursement\nfailure to\nhow this affects your account
        """,
        """
        has your account been deactivated in error\nhave your listings been removed in error\nif you believe there has \
        been an error\nif you believe that there has been an error\nif you think your account has been deactivated in e\
        rror\nif you believe this is an error\nif you think this was a mistake\nwhat if i don't own the separate accoun\
        t\nwe're here to help\nwe are here to help\nyou can view your account performance\nthe account health dashboard\
         shows\nif you have questions\nif you have any questions\nneed help\ncontact us\nfor more information\nto maint\
        ain a trusted marketplace\nto learn more\nlearn more\nread on\nwhat is the policy\nthe account health dashboard
        """,
        """
        deceptive fraudulent or illegal activity\ntook part in deceptive\nabused our systems\nmay withhold\namounts pai\
        d as a result of a-to-z … claims and chargebacks\nany amounts paid for a-to-z claims or chargebacks\nsale of co\
        unterfeit products … is strictly prohibited\ninfringe the intellectual property rights of others\nmust adhere t\
        o all applicable laws
        """,
        "if\nunless\nshould you\nin case",
        "above\nexceeds\nexceeded\nhigher than\ngreater than\nmore than\ntoo high\nin excess of",
        "below\nlower than\nless than\ntoo low\nfallen below",
        "does not meet\ndid not meet\nnot meet\nfailed to meet\ndo not meet\nmisses the target\nout of compliance",
        "complaint id\ncomplaint number\ncomplaint no\nnotice id\ninfringement id\nviolation id\nreport id",
        "case id\ncase number\ncase no\nreference number\nreference id\nticket number",
        "hour\nhours\nhr\nhrs\nh",
        "day\ndays",
        "week\nweeks",
        "month\nmonths",
        "weekday\nweekdays",
        "business\nworking",
        "calendar\nfull\nconsecutive\nmore\nfurther",
        """
        1 = one\n2 = two\n3 = three\n4 = four\n5 = five\n6 = six\n7 = seven\n8 = eight\n9 = nine\n10 = ten\n11 = eleven\
        \n12 = twelve\n14 = fourteen\n15 = fifteen\n17 = seventeen\n20 = twenty\n21 = twenty-one\n30 = thirty\n60 = six\
        ty\n72 = seventy-two\n90 = ninety
        """,
        """
        january, jan\nfebruary, feb\nmarch, mar\napril, apr\nmay\njune, jun\njuly, jul\naugust, aug\nseptember, sept, s\
        ep\noctober, oct\nnovember, nov\ndecember, dec
        """,
        """
        monday\ntuesday\nwednesday\nthursday\nfriday\nsaturday\nsunday\nmon\ntue\ntues\nwed\nthu\nthur\nthurs\nfri\nsat\
        \nsun
        """,
        "several",
        "within\nin\nhave\nin the next\nover the next\nless than\nhas",
        "by\nuntil\nno later than\nnot later than\non or before\non\ndue\ndue on\ndeadline\ntill\nlatest",
        "before\nprior to",
        "to respond\nto appeal\nto send\nto provide\nto submit\nfrom the date\nfrom receipt\ndeadline",
        """
        send\nprovide\nrespond\nreply\nappeal\naddress\nreceive\nact\ntake action\ncomplete\nverify\nconfirm\ncorrect\n\
        edit\nremove\nupload\ndispute\ncontact us\ndeactivated\ndeactivation\nat risk\ndeadline\ndue\nunless you\nexpla\
        in\ntell us\nlet us\nof this notice\nof this notification\nof the original notification\nno later than
        """,
        """
        we respond\nwe will respond\nwe'll respond\nwe reply\nwe will reply\nwe will review\nwe review\nget back to you\
        \nwe will contact you\nwe will send you\nwe will notify you\nwe will let you know\nwe will email you\nwe aim to\
        \nwe usually\nwe strive to\nwe expect to\nyou will receive\nyou should receive\nyou will hear\nyou can expect\n\
        expect a response\nexpect to hear\nreviews … takes\nreview takes\nmay take up to\ncan take up to\nmay take\nit \
        takes\nusually takes\nplease allow\nallow up to\nallow us\nour team will\nour team responds
        """,
        """
        last\npast\nprevious\nprior\npreceding\ndated\nissued\nolder than\nafter\nevery\nfor up to\nup to\nfor\nheld fo\
        r\nreserve of\nvalid for\nfunds\ndisbursement\nbalance\npayments\ncannot list\nperiod of\nover a
        """,
        "after receiving\nof receiving\nof receipt\nfrom receipt\nfrom the receipt\nupon receipt",
        """
        of the original notification\nof the first notification\nof the original notice\nof the initial notice\nof the \
        first notice\nfrom the original notice\nof our first message
        """,
        "from",
        "date\nsent\nsent on\ndate sent",
        "to\ncc",
        "subject\nre",
        "on … wrote",
        "forwarded message\nbegin forwarded message\noriginal message\noriginal mail",
        """
        your account has been reactivated\nyour account is active again\naccount is active\nhas been reinstated\nhave b\
        een reinstated\ndecided to reinstate\ndecided to reactivate\nhave reactivated your\nhave reinstated your\nhas b\
        een restored\nyou may sell on amazon again\nyou can now sell\nyou may now sell\nyou can start selling again\nwe\
         have accepted your appeal\nyour appeal has been accepted\nyour appeal has been approved\nyour appeal was appro\
        ved\nyour listing is active again\nyour listing has been relisted\nwe removed the violation\nwelcome back
        """,
        """
        not have enough information\nneed more information\nneed additional information\nneed further information\nrequ\
        ire more information\nrequire additional information\nadditional information is needed\nbefore we can consider \
        reinstatement\nbefore we can consider\ngreater detail\nmore detail\nmore details\nis not complete\nis incomplet\
        e\ndoes not sufficiently\ndid not sufficiently\ndoes not fully\ndoes not explain\nstill holds\nstill has restri\
        cted products\nwas not closed or deleted\nwere not closed or deleted\nwrite again when\nplease revise
        """,
        """
        unable to verify the document\ncould not verify the document\ncannot verify the document\ncould not be verified\
        \ncannot be verified\nunable to verify\nfailed to provide the requested\nnot submitted required documents\nhave\
         not submitted the required documents\nhave not provided the required documents\ndocuments submitted are invali\
        d\ndocuments are not acceptable\ndocuments you provided do not\ndocuments you submitted do not\ndocuments you s\
        ent do not\ndocuments were not accepted\nnot accept the documents\ncannot accept the documents\ndocuments are i\
        llegible\ninvoices do not\ninvoice does not\ninvoices you provided\ndocuments are missing\nplease send proof of\
         authenticity\ndoes not address the report of the rights owner
        """,
        """
        account remains deactivated\nwill remain deactivated\ndecided not to reinstate\ndecided not to reactivate\ncann\
        ot reinstate\ncannot reactivate\nunable to reinstate\nunable to reactivate\nnot be able to reinstate\nwill not \
        be reinstated\nnot eligible to sell\nremain deactivated\nno longer eligible to sell\nyou may not sell\nyou may \
        no longer sell\nappeal has been denied\nappeal was denied\nappeal has been rejected\nappeal was rejected\nappea\
        l was unsuccessful\ndenied your appeal\nrejected your appeal\ndecline your appeal\ncannot accept your appeal\nn\
        ot accept your appeal\nnot a viable plan\nnot give us a viable plan\nnot provide a viable plan\nnot an acceptab\
        le plan\nupheld our decision\nstand by our decision\ndecision remains unchanged\ndecision to deactivate … stand\
        s
        """,
        """
        this decision is final\nour decision is final\ndecision is final\nfinal decision\nmay not respond to further\nm\
        ay not reply to further\nwill not respond to further\nnot respond to further\nnot consider further appeals\nno \
        further appeals\nfurther appeals will not\ncannot appeal this decision\nappeals will not be accepted\nclose thi\
        s case permanently
        """,
        """
        we have received your appeal\nwe received your appeal\nwe have received your submission\nwe received your submi\
        ssion\nwe have received your documents\nwe received your information\nwe received your message\nwe are reviewin\
        g your appeal\nwe are currently reviewing\nyour appeal is under review\nis being reviewed\nunder review\nthank \
        you for your submission\nthank you for submitting
        """,
        "root cause\ncause\nwhat caused\nwhy it happened",
        "actions taken\nactions you have taken\nsteps taken to resolve\nwhat you did\nactions to resolve",
        "steps to prevent\nto prevent\nprevent it\npreventive measures\nwill do to prevent",
        "invoice\ndocuments\nsupporting documents\nevidence\nproof"
    ]

    private static let es: [StaticString] = [
        """
        amazon\nes\nel\nla\nlos\nlas\nun\nuna\nde\ndel\nvendedor\nventa\neste\nesta\nestos\nestas\ntambién\nahora\nactu\
        almente\ntemporalmente\npermanentemente\nrecientemente\nmx\naún\ntodavía\nsin\nembargo
        """,
        "s\nes\no\na\nos\nas\nado\nada\nados\nadas\nar\ner\nir",
        """
        desactivada, suspendida, bloqueada, cerrada, retirada, eliminada, deshabilitada\nobjetivo, umbral, meta\noferta\
        , listado, publicación, listing\ncliente, comprador\nenviar, proporcionar, presentar, facilitar, remitir\nrelac\
        ionada, vinculada, asociada\nfalsificado, alterado, manipulado\ndocumentos, documentación\nreactivar, restablec\
        er\ninfringe, incumple, vulnera
        """,
        "",
        """
        cuenta … ha sido desactivada\ncuenta está desactivada\nhemos retirado su oferta\nhemos eliminado su oferta\nsu \
        cuenta de amazon ha sido desactivada\ncuenta ha sido desactivada\ncuenta se ha desactivado\ncuenta de vendedor \
        ha sido\nhemos desactivado su cuenta\nhemos desactivado tu cuenta\nofertas se han retirado\nofertas han sido re\
        tiradas\nhemos retirado sus ofertas\nhemos eliminado sus ofertas\nhemos eliminado tus ofertas\nhemos retirado t\
        us ofertas\npermisos para vender\nprivilegios de venta\nriesgo de desactivación\nya no puede vender\nya no pued\
        es vender\nno puede vender en\nno puedes vender en\nde conformidad con la sección 3\nplan de acción\ntipo de re\
        clamación\ntipo de queja\nhemos recibido una reclamación\nhemos recibido una queja\nlos fondos no se transferir\
        án
        """,
        "su cuenta ha sido desactivada\ntu cuenta ha sido desactivada\nsu cuenta se ha desactivado\nlos fondos no se",
        """
        por qué ha ocurrido\npor qué ha sucedido\npor qué sucedió esto\npor qué ocurre esto\nqué ha ocurrido\nqué ha pa\
        sado\ncuál es el problema\nmotivo\nel motivo\nhemos tomado esta medida\nhemos detectado\nhemos comprobado\nhemo\
        s recibido\ntipo de reclamación\ntipo de infracción\nporque\ndebido a
        """,
        """
        cómo puedo reactivar\ncómo reactivo\ncómo envío\ncómo puedo enviar\ncómo apelar\nqué debo hacer\nqué tengo que \
        hacer\npróximos pasos\npara reactivar su cuenta\npara reactivar tu cuenta\nenvíe\nenvía\nenvíenos\nenvíanos\npr\
        oporcione\nproporciona\npor favor envíe\nsu plan de acción\ntu plan de acción
        """,
        """
        qué ocurre si\nqué sucede si\nqué pasa si\nsi no envía\nsi no proporciona\nsi no presenta\nsi no recibimos\nsi \
        determinamos\nsi descubrimos\nsi comprobamos\ndespués de 90 días\nde lo contrario
        """,
        """
        se ha desactivado su cuenta por error\nse ha desactivado tu cuenta por error\ndesactivada por error\nsi cree qu\
        e\nsi crees que\nsi considera que\nsi consideras que\nestamos aquí para ayudarle\nestamos aquí para ayudarte\np\
        ara obtener más información\npara más información\nsi tiene preguntas\nsi tienes preguntas
        """,
        "fraudulenta o ilegal\nengañosa … fraudulenta\nderechos de propiedad intelectual de terceros",
        "si\nen caso",
        "superior\nsuperior a\nsuperior al\nsupera\nsuperado\npor encima\nmás de\nmayor que\nexcede\ndemasiado alta",
        "inferior\ninferior a\ninferior al\npor debajo\nmenos de\nmenor que\ndemasiado baja",
        "no cumple\nno alcanza",
        "id de reclamación\nid de la reclamación\nnúmero de reclamación\nid de queja\nnúmero de queja\nid de la queja",
        "id de caso\nid del caso\nnúmero de caso\nnúmero del caso\nnúmero de expediente",
        "hora\nhoras",
        "día\ndías",
        "semana\nsemanas",
        "mes\nmeses",
        "días hábiles\ndías laborables\ndía hábil\ndía laborable",
        "hábiles\nlaborables",
        "naturales\nconsecutivos\ncorridos\nsiguientes",
        "2 = dos\n3 = tres\n5 = cinco\n7 = siete\n10 = diez\n14 = catorce\n15 = quince\n17 = diecisiete\n30 = treinta",
        """
        enero, ene\nfebrero, feb\nmarzo, mar\nabril, abr\nmayo, may\njunio, jun\njulio, jul\nagosto, ago\nseptiembre, s\
        etiembre, sept, sep\noctubre, oct\nnoviembre, nov\ndiciembre, dic
        """,
        "lunes\nmartes\nmiércoles\njueves\nviernes\nsábado\ndomingo\nlun\nmar\nmié\njue\nvie\nsáb\ndom",
        "day-first",
        """
        en un plazo de\nen el plazo de\ndentro de\nen\ntiene\ntienes\nplazo de\nen los próximos\ndispone de\nen un máxi\
        mo de
        """,
        "a más tardar el\nhasta el\nel\nno más tarde del\nfecha límite",
        "antes del\nantes de",
        "para responder\npara apelar\npara enviar\na partir de\ndesde\nsiguientes a",
        """
        envíe\nenvíenos\nenvíanos\nenviar\nenvía\nproporcione\nproporcionar\nresponda\nresponder\nrespuesta\nrecibimos\
        \napelar\napelación\npresente\npresentar\ncorregir\nactúe\nconfirmar\ndesactivada\ndesactivará\ndesactivación\n\
        límite\nplazo
        """,
        """
        le responderemos\nte responderemos\nresponderemos\nrevisaremos\nnos pondremos en contacto\nrecibirá\nrecibirás\
        \nnuestro equipo\npuede tardar\nsuele tardar\nle enviaremos\nte enviaremos\nle informaremos\nte informaremos
        """,
        """
        últimos\núltimas\nanteriores\nemitidas\nemitidos\ndespués\nfondos\ndurante\nhasta\npasados\ncada\nsaldo\nfechad\
        as
        """,
        "tras recibir\ndespués de recibir\ndesde la recepción\na partir de la recepción\nsiguientes a la recepción",
        """
        desde la notificación original\nde la notificación inicial\nde la primera notificación\nde la notificación orig\
        inal
        """,
        "de",
        "enviado\nfecha\nenviado el",
        "para\na\ncc",
        "asunto",
        "el … escribió",
        "mensaje reenviado\nmensaje original\ninicio del mensaje reenviado\nforwarded message",
        """
        cuenta ha sido reactivada\ncuenta se ha reactivado\ncuenta ha sido restablecida\nhemos reactivado su cuenta\nhe\
        mos reactivado tu cuenta\ncuenta vuelve a estar activa\ncuenta está activa de nuevo\npuede volver a vender\npue\
        des volver a vender\nya puede vender de nuevo\napelación ha sido aceptada\nhemos aceptado su apelación\nhemos a\
        ceptado tu apelación\nprivilegios de venta han sido restablecidos
        """,
        """
        no tenemos suficiente información\nno disponemos de suficiente información\nno disponemos de información sufici\
        ente\ninformación no es suficiente\nnecesitamos más información\nnecesitamos información adicional\ninformación\
         adicional\nmás detalles\nmás detallado\nestá incompleto\nestá incompleta
        """,
        """
        no ha proporcionado los documentos\nno has proporcionado los documentos\nno ha enviado los documentos\nno has e\
        nviado los documentos\ndocumentos no son válidos\nno hemos podido verificar los documentos\nno pudimos verifica\
        r los documentos\nno se han podido verificar\nno podemos aceptar los documentos\ndocumentos no cumplen\nfactura\
        s no son\nfacturas no cumplen\ndocumentos proporcionados no
        """,
        """
        decidido no reactivar\nno podemos reactivar\nno es posible reactivar\ncuenta seguirá desactivada\ncuenta perman\
        ecerá desactivada\ncuenta permanece desactivada\napelación ha sido rechazada\napelación ha sido denegada\nrecha\
        zado su apelación\nrechazado tu apelación\nmantenemos nuestra decisión\nya no puede vender en
        """,
        """
        esta decisión es definitiva\ndecisión es definitiva\ndecisión es final\ndecisión final\nno responderemos a más\
        \nno responderemos a otros\nno se aceptarán más apelaciones
        """,
        """
        hemos recibido su apelación\nhemos recibido tu apelación\nhemos recibido sus documentos\nhemos recibido tus doc\
        umentos\nestamos revisando\nestá siendo revisada\nestá en revisión
        """,
        "causa\ncausas\ncausa raíz",
        "medidas adoptadas\nacciones tomadas\nmedidas tomadas\nmedidas correctivas",
        "medidas preventivas\nevitar que\nprevenir",
        "facturas\ndocumentos\ndocumentación\npruebas"
    ]

    private static let fr: [StaticString] = [
        """
        amazon\nfr\nle\nla\nles\nun\nune\ndes\ndu\nde\nvos\nnos\nnotre\nce\ncet\ncette\nces\naussi\nactuellement\ntempo\
        rairement\ndéfinitivement\nrécemment\ndésormais\nveuillez\nvendeur\ntoutefois\ncependant\nencore\ndonc
        """,
        "e\ns\nes\née\nées\nés\né\ner\nez\nent\nons",
        """
        désactivé, suspendu, bloqué, fermé, retiré, supprimé\nobjectif, seuil, cible\noffre, annonce\nclient, acheteur\
        \nenvoyer, fournir, transmettre, soumettre, adresser\nlié, associé, rattaché\nfalsifié, contrefait, modifié\ndo\
        cuments, justificatifs\nréactiver, rétablir\nenfreint, viole
        """,
        "",
        """
        compte est désactivé\ncompte … a été désactivé\ncompte … est suspendu\nnous avons supprimé une de vos offres\no\
        ffre a été supprimée\nvotre compte a été désactivé\nvotre compte vendeur a été désactivé\ncompte vendeur amazon\
         a été\nnous avons désactivé votre compte\nvos offres ont été retirées\nnous avons supprimé les offres\nnous av\
        ons supprimé vos offres\nnous avons retiré vos offres\nprivilèges de vente ont été retirés\nretiré vos privilèg\
        es de vente\nrisque d'être désactivé\nrisque de désactivation\nvous ne pouvez plus vendre\nne pouvez pas vendre\
        \nplan d'action\nplan d'actions\nune plainte d'un titulaire de droits\nreçu une plainte\nreçu une réclamation\n\
        type de plainte\ntype de réclamation\nvos fonds seront conservés\nles fonds ne seront pas transférés
        """,
        "votre compte a été désactivé\nvos offres ont été retirées\nles fonds ne seront pas",
        """
        pourquoi cela s'est-il produit\npourquoi cela s'est produit\npourquoi est-ce arrivé\nque s'est-il passé\nquel e\
        st le problème\nmotif\nla raison\nraison\nnous avons pris cette mesure\nnous avons constaté\nnous avons reçu\nt\
        ype de plainte\ntype de réclamation\ntype d'infraction\ncar\nparce que
        """,
        """
        comment réactiver\ncomment puis-je réactiver\ncomment envoyer\ncomment puis-je envoyer\ncomment faire appel\nqu\
        e dois-je faire\nprochaines étapes\npour réactiver votre compte\nveuillez nous envoyer\nveuillez fournir\nveuil\
        lez envoyer\nmerci de nous envoyer\nmerci de fournir\nenvoyez-nous\nvotre plan d'action
        """,
        """
        que se passe-t-il si\nque se passera-t-il si\nsi vous ne fournissez pas\nsi vous n'envoyez pas\nsi vous ne fait\
        es pas appel\nsi nous ne recevons pas\nsi nous constatons\nsi nous déterminons\naprès 90 jours\nà défaut
        """,
        """
        votre compte a-t-il été désactivé par erreur\ndésactivé par erreur\nsi vous pensez qu'il s'agit\nsi vous pensez\
         que\nsi vous estimez\nsi vous croyez\nnous sommes là pour vous aider\npour plus d'informations\npour en savoir\
         plus\nsi vous avez des questions
        """,
        "frauduleuse ou illégale\ntrompeuse … frauduleuse\ndroits de propriété intellectuelle d'autrui",
        "si\nen cas",
        "supérieur\nsupérieure\nsupérieur à\nsupérieure à\ndépasse\ndépassé\nau-dessus de\nplus de\ntrop élevé\nexcède",
        "inférieur\ninférieure\ninférieur à\ninférieure à\nen dessous de\nmoins de\ntrop bas\nsous l'objectif",
        "n'atteint pas\nne respecte pas\nne répond pas\nn'est pas conforme",
        """
        numéro de plainte\nidentifiant de plainte\nid de plainte\nnuméro de réclamation\nid de réclamation\nréférence d\
        e la plainte
        """,
        "numéro de dossier\nid du dossier\nnuméro de cas\nid de cas\nréférence du dossier",
        "heure\nheures",
        "jour\njours",
        "semaine\nsemaines",
        "mois",
        "jours ouvrés\njours ouvrables\njour ouvré\njour ouvrable",
        "ouvrés\nouvrables",
        "calendaires\ncalendaire\nfrancs\nprochains\nprochaines",
        "2 = deux\n3 = trois\n5 = cinq\n7 = sept\n10 = dix\n14 = quatorze\n15 = quinze\n17 = dix-sept\n30 = trente",
        """
        janvier, janv, jan\nfévrier, fevrier, févr, fév\nmars\navril, avr\nmai\njuin\njuillet, juil\naoût, aout\nseptem\
        bre, sept\noctobre, oct\nnovembre, nov\ndécembre, decembre, déc
        """,
        "lundi\nmardi\nmercredi\njeudi\nvendredi\nsamedi\ndimanche\nlun\nmar\nmer\njeu\nven\nsam\ndim",
        "day-first",
        "dans un délai de\ndans les\nsous\ndans\navez\ndisposez de\ndélai de\nd'ici",
        "au plus tard le\nau plus tard\njusqu'au\nd'ici le\nle\nd'ici au\ndate limite",
        "avant le",
        "pour répondre\npour faire appel\npour envoyer\nsuivant\nsuivants\nà compter\ndès réception",
        """
        envoyer\nenvoyez\nfournir\nfournissez\ntransmettre\nrépondre\nrépondez\nréponse\nrecevons\nappel\ncontester\nco\
        rriger\nagir\ndésactivé\ndésactivation\nconfirmer\nsoumettre\nlimite\ndélai\nadresser
        """,
        """
        nous vous répondrons\nnous répondons\nnous répondrons\nnous examinerons\nnous examinons\nnous vous contacterons\
        \nvous recevrez\nnotre équipe\npeut prendre\nprend généralement\nnous vous enverrons\nnous reviendrons
        """,
        """
        derniers\ndernières\nprécédents\ndatées\ndatant\némises\naprès\nfonds\npendant\njusqu'à\npassés\ntous les\nsold\
        e\nau cours des
        """,
        "à réception\ndès réception\nsuivant la réception\naprès réception\nà compter de la réception",
        """
        suivant la notification initiale\nde la première notification\nde la notification initiale\ndu premier message
        """,
        "de",
        "envoyé\ndate\nenvoyé le",
        "à\ncc",
        "objet\nsujet",
        "le … a écrit",
        """
        message transféré\nmessage d'origine\ndébut du message transféré\ndébut du message réexpédié\nmessage original\
        \nforwarded message
        """,
        """
        votre compte a été réactivé\ncompte a été rétabli\nnous avons réactivé votre compte\navons rétabli votre compte\
        \ncompte est de nouveau actif\ncompte est à nouveau actif\nvous pouvez de nouveau vendre\nvous pouvez à nouveau\
         vendre\nvous pouvez recommencer à vendre\nvotre appel a été accepté\ncontestation a été acceptée\nprivilèges d\
        e vente ont été rétablis
        """,
        """
        ne disposons pas d'informations suffisantes\ninformations suffisantes pour réactiver\npas suffisamment d'inform\
        ations\npas assez d'informations\nbesoin de plus d'informations\nbesoin d'informations complémentaires\nbesoin \
        d'informations supplémentaires\ninformations complémentaires\nplus de détails\nplus détaillé\nest incomplet\nes\
        t incomplète\nne sont pas suffisantes
        """,
        """
        pas fourni les documents requis\nn'avez pas envoyé les documents\nn'avez pas fourni les documents\ndocuments n'\
        ont pas pu être vérifiés\nimpossible de vérifier les documents\nne pouvons pas vérifier les documents\npas en m\
        esure de vérifier\ndocuments ne sont pas valides\ndocuments ne sont pas valables\ndocuments ne sont pas accepté\
        s\nne pouvons accepter vos documents\nfactures ne sont pas\nfactures ne correspondent pas\ndocuments fournis ne
        """,
        """
        décidé de ne pas réactiver\ndécidé de ne pas rétablir\nne pouvons pas réactiver votre compte\nne pouvons pas ré\
        tablir\nvotre compte reste désactivé\ncompte restera désactivé\nappel a été rejeté\nappel a été refusé\ncontest\
        ation a été rejetée\nrejeté votre appel\nrefusé votre demande\nmaintenons notre décision\nn'êtes plus autorisé \
        à vendre
        """,
        """
        cette décision est définitive\ndécision est définitive\ndécision finale\nne répondrons plus\nne répondrons pas \
        à d'autres\npas répondre à d'autres\naucun autre appel
        """,
        """
        avons bien reçu votre contestation\navons bien reçu votre appel\navons bien reçu vos documents\navons reçu votr\
        e appel\nnous examinons votre\nest en cours d'examen\ncours d'examen
        """,
        "cause\ncauses\ncause principale\ncause profonde",
        "mesures prises\nactions prises\nmesures correctives",
        "mesures préventives\néviter que\nempêcher\nprévenir",
        "factures\ndocuments\njustificatifs\npreuves"
    ]

    private static let it: [StaticString] = [
        """
        amazon\nit\nil\nlo\nla\ni\ngli\nle\nun\nuno\nuna\ndi\ndel\ndella\ndei\ndelle\nvendita\nvenditore\nquesto\nquest\
        a\nquesti\nanche\nora\nattualmente\ntemporaneamente\ndefinitivamente\nrecentemente\ngentilmente\ntuttavia\nanco\
        ra\nquindi\nperò
        """,
        "o\na\ni\ne\nato\nata\nati\nate\nare\nere\nire",
        """
        disattivato, sospeso, bloccato, chiuso, rimosso, revocato\nobiettivo, soglia, target\nofferta, inserzione\nclie\
        nte, acquirente\ninviare, fornire, trasmettere, presentare\ncorrelato, collegato, associato\nfalsificato, contr\
        affatto, alterato\ndocumenti, documentazione\nriattivare, ripristinare\nviola, infrange
        """,
        "",
        """
        account è disattivato\naccount … è stato disattivato\nabbiamo rimosso la sua offerta\nabbiamo rimosso la tua of\
        ferta\nrischio di essere disattivato\naccount amazon è stato disattivato\naccount è stato disattivato\naccount \
        venditore è stato\nabbiamo disattivato il tuo account\nabbiamo disattivato il suo account\nofferte sono state r\
        imosse\nabbiamo rimosso le tue offerte\nabbiamo rimosso le sue offerte\nprivilegi di vendita sono stati\nrischi\
        o di disattivazione\nnon può vendere su\nnon puoi vendere su\nnon può più vendere\nnon puoi più vendere\nin con\
        formità con la sezione 3\npiano d'azione\ninvii un piano\ninviare un piano\ntipo di reclamo\nricevuto una segna\
        lazione\nricevuto un reclamo\nreclami relativi\ni fondi non saranno trasferiti
        """,
        """
        il tuo account è stato disattivato\nil suo account è stato disattivato\nle offerte sono state rimosse\ni fondi \
        non saranno
        """,
        """
        perché è successo\nperché sta succedendo\nperché è accaduto\ncosa è successo\nqual è il problema\nmotivo\nil mo\
        tivo\nabbiamo adottato questa misura\nabbiamo preso questo provvedimento\nabbiamo rilevato\nabbiamo riscontrato\
        \ntipo di reclamo\ntipo di violazione\npoiché\nin quanto
        """,
        """
        come posso riattivare\ncome riattivo\ncome invio\ncome posso inviare\ncome posso presentare ricorso\ncosa devo \
        fare\nprossimi passi\nper riattivare il tuo account\nper riattivare il suo account\nti preghiamo di inviare\nla\
         preghiamo di inviare\nti preghiamo di fornire\nla preghiamo di fornire\nci invii\ninviaci\ninvia un\nil piano \
        d'azione deve
        """,
        """
        cosa succede se\ncosa accade se\nse non invii\nse non invia\nse non presenti ricorso\nse non riceviamo\nse non \
        riceveremo\nqualora\nse riscontriamo\nse rileviamo\ndopo 90 giorni\nin caso contrario
        """,
        """
        il tuo account è stato disattivato per errore\nil suo account è stato disattivato per errore\ndisattivato per e\
        rrore\nse ritieni\nse ritiene\nse pensi\nsiamo qui per aiutarti\nper ulteriori informazioni\nper maggiori infor\
        mazioni\nin caso di domande
        """,
        "fraudolenta o illegale\ningannevole … fraudolenta\ndiritti di proprietà intellettuale altrui",
        "se\nqualora\nnel caso",
        "superiore\nsuperiore a\nsuperiore al\nsupera\nsuperato\nal di sopra\noltre\ntroppo alta\nmaggiore di\neccede",
        "inferiore\ninferiore a\ninferiore al\nal di sotto\nsotto\ntroppo bassa\nminore di",
        "non raggiunge\nnon rispetta\nnon soddisfa",
        "id reclamo\nnumero del reclamo\nid del reclamo\nnumero reclamo\nid segnalazione",
        "id caso\nnumero del caso\nid del caso\nnumero caso\nnumero pratica",
        "ora\nore",
        "giorno\ngiorni",
        "settimana\nsettimane",
        "mese\nmesi",
        "giorni lavorativi\ngiorni feriali\ngiorno lavorativo",
        "lavorativi\nferiali",
        "solari\nconsecutivi\nsuccessivi",
        """
        2 = due\n3 = tre\n5 = cinque\n7 = sette\n10 = dieci\n14 = quattordici\n15 = quindici\n17 = diciassette\n30 = tr\
        enta
        """,
        """
        gennaio, gen\nfebbraio, feb\nmarzo, mar\naprile, apr\nmaggio, mag\ngiugno, giu\nluglio, lug\nagosto, ago\nsette\
        mbre, set, sett\nottobre, ott\nnovembre, nov\ndicembre, dic
        """,
        "lunedì\nmartedì\nmercoledì\ngiovedì\nvenerdì\nsabato\ndomenica\nlun\nmar\nmer\ngio\nven\nsab\ndom",
        "day-first",
        "entro\nentro i prossimi\nin\nha\nhai\nnei prossimi\nentro il termine di",
        "entro il\nentro la data del\nnon oltre il\nil\nfino al\nscadenza",
        "prima del",
        "per rispondere\nper presentare\nper inviare\ndal ricevimento\ndalla data\ndi tempo",
        """
        inviateci\ninviate\nrispondete\nrisponda\nrispondi\ninviare\ninvii\ninvia\ninviarci\ninviaci\nfornire\nrisponde\
        re\nrisposta\nricorso\nricevere\nriceviamo\nriceveremo\npresentare\nagire\ncorreggere\nconfermare\ndisattivato\
        \ndisattivazione\nscadenza\ntrasmettere
        """,
        """
        ti risponderemo\nle risponderemo\nrisponderemo\nesamineremo\nti contatteremo\nla contatteremo\nriceverai\nricev\
        erà\nil nostro team\npuò richiedere\nrichiede in genere\nti invieremo\nle invieremo
        """,
        "ultimi\nultime\nprecedenti\nemesse\ndopo\nfondi\nper un massimo\nfino a\npassati\nper\nsaldo\nogni",
        "dal ricevimento\ndalla ricezione\ndopo aver ricevuto",
        "dalla notifica originale\ndalla prima notifica\ndalla notifica iniziale\ndal primo avviso",
        "da",
        "inviato\ndata\ninviato il",
        "a\ncc",
        "oggetto",
        "il … ha scritto\nil giorno … ha scritto",
        "messaggio inoltrato\nmessaggio originale\ninizio messaggio inoltrato\nforwarded message",
        """
        account è stato riattivato\naccount è stato ripristinato\nabbiamo riattivato il\naccount è di nuovo attivo\npuo\
        i di nuovo vendere\npuò di nuovo vendere\npuoi ricominciare a vendere\npuò ricominciare a vendere\nricorso è st\
        ato accettato\nricorso è stato accolto\nprivilegi di vendita sono stati ripristinati
        """,
        """
        non abbiamo informazioni sufficienti\nnon disponiamo di informazioni sufficienti\ninformazioni non sono suffici\
        enti\nabbiamo bisogno di ulteriori informazioni\nsono necessarie ulteriori informazioni\nulteriori informazioni\
         per\nmaggiori dettagli\nulteriori dettagli\npiù dettagliato\nè incompleto\nnon è completo
        """,
        """
        non hai fornito i documenti\nnon ha fornito i documenti\nnon hai inviato i documenti\nnon ha inviato i document\
        i\ndocumenti non sono validi\ndocumenti non sono stati verificati\nnon è stato possibile verificare i documenti\
        \nimpossibile verificare i documenti\nnon possiamo accettare i documenti\ndocumenti non sono accettabili\nfattu\
        re non sono\ndocumenti forniti non
        """,
        """
        deciso di non riattivare\nnon possiamo riattivare\nnon è possibile riattivare\naccount rimane disattivato\nacco\
        unt rimarrà disattivato\nricorso è stato respinto\nricorso è stato rifiutato\nrespinto il tuo ricorso\nrespinto\
         il suo ricorso\nconfermiamo la nostra decisione\nnon sei più autorizzato a vendere
        """,
        """
        questa decisione è definitiva\ndecisione è definitiva\ndecisione finale\nnon risponderemo a ulteriori\nnon risp\
        onderemo ad altre\nnessun altro ricorso
        """,
        """
        abbiamo ricevuto il tuo ricorso\nabbiamo ricevuto il suo ricorso\nabbiamo ricevuto i tuoi documenti\nabbiamo ri\
        cevuto i suoi documenti\nstiamo esaminando\nè in fase di revisione
        """,
        "causa\ncause\ncausa principale",
        "azioni intraprese\nmisure adottate\nmisure intraprese",
        "misure preventive\nprevenire\nevitare che",
        "fatture\ndocumenti\ndocumentazione\nprove"
    ]

    private static let ja: [StaticString] = [
        "amazon\nco\njp\nの\nは\nを\nに\nが\n様\nお\nご\nまた",
        "",
        "真, 眞",
        "",
        """
        出品者様\n該当の出品を削除\nアカウントは閉鎖されています\nアカウントは停止されました\nアカウントが停止されました\nアカウントを停止しました\nアカウントを停止いたしました\nアカウントを閉鎖しました\nアカウント\
        を一時停止\n出品情報は無効になりました\n出品を停止\n出品が停止\n出品を削除\n商品を削除しました\nお振り込みは留保されます\n販売が許可されておりません\n販売が許可されていない\n販売できません\n第3項に従っ\
        て\n停止されるおそれ\n停止される可能性\n改善計画\n侵害 … ご連絡\nご連絡があり\n苦情の種類\n違反の種類
        """,
        "アカウントは閉鎖されています\nアカウントは停止されました\n出品情報は無効になりました\nアカウント残高",
        "この措置がとられた理由\n停止された理由\n措置の理由\nこの問題が発生した理由\n理由\n原因\n苦情の種類\n違反の種類\n判明しました\n確認されました\nため",
        "アカウントを再開する方法\n再開するには\n情報の送信方法\n情報を送信するには\n必要な情報\n次のステップ\n次の手順\nご提出ください\n提出してください\nお送りください\n改善計画に次の内容\n改善計画には",
        "送信しない場合\n提出しない場合\n提出されない場合\n提出いただけない場合\n期限までに\nご提出がない場合\n行為に関与したと判断した場合\n90日後",
        "誤って停止された場合\n誤りがあると思われる場合\n誤りと思われる場合\n誤解があると\nアカウントの健全性\nお問い合わせ\nご不明な点\n詳細については",
        "詐欺的 … 違法\n欺瞞的 … 違法\n他者の知的財産権を侵害",
        "場合\nもし",
        "超えて\n超え\n上回",
        "下回\n未満",
        "満たして\n達して\n満たしていません",
        "苦情id\n苦情番号\n申し立て番号\n申立番号",
        "ケースid\nケース番号\n問い合わせ番号\n案件番号",
        "時間",
        "日",
        "週間",
        "か月\nヶ月\nカ月\nヵ月",
        "営業日",
        "",
        "",
        "1 = 一\n2 = 二\n3 = 三\n7 = 七\n10 = 十\n14 = 十四\n30 = 三十",
        "一月\n二月\n三月\n四月\n五月\n六月\n七月\n八月\n九月\n十月\n十一月\n十二月",
        "月曜日\n火曜日\n水曜日\n木曜日\n金曜日\n土曜日\n日曜日",
        "year-first",
        "",
        "期限",
        "",
        "以内\n以内に\nまでに\nまで\n内",
        "提出\n送信\nお送り\nご返信\n返信\n回答\nご連絡\n連絡\n対応\n申し立て\n確認\n停止\n期限\n改善",
        "回答いたします\nご連絡いたします\n連絡いたします\n審査には\n確認いたします\n返信いたします\nお時間をいただ\nご案内いたします\n通知いたします\nお知らせします\nお知らせいたします",
        "過去\n直近\n発行\n以前\n後\n留保\n残高\n間\n最近",
        "受領後\n受信後\n受け取ってから\n受領から\n受信から",
        "最初の通知から\n当初の通知から\n最初の連絡から",
        "差出人\nfrom",
        "送信日時\n日付\n送信日\n日時\ndate",
        "宛先\nto\ncc",
        "件名\nsubject",
        "のメール\nが書きました\nさんは書きました",
        "転送されたメッセージ\n転送されたメール\n元のメッセージ\nオリジナルメッセージ\nforwarded message",
        """
        アカウントを再開しました\nアカウントを再開いたしました\nアカウントが再開されました\nアカウントは再開されました\nアカウントの停止を解除\n停止が解除\n再び出品\n再度出品いただけ\n出品を再開していただけ\n販売\
        を再開\n出品権限を回復\n申し立ては承認\n申し立てが承認
        """,
        "情報が不足\n情報が不十分\n十分な情報\n追加の情報\n追加情報\n詳しい情報\nより詳しく\nより詳細\nさらに詳しく\n詳細な説明\n不完全",
        """
        必要な書類をご提出いただいて\n必要書類が提出され\n書類を確認できません\n書類が確認できません\n書類を検証できません\n書類の真正性\n書類は無効\n書類が無効\n書類に不備\n請求書を確認できません\n請求書は受け\
        付け\n書類を受け付け
        """,
        """
        再開しないことを決定\n再開できません\n再開することはできません\n再開はできません\n再開いたしかねます\n停止したままと\n停止は継続\n申し立ては却下\n申し立てが却下\n申し立ては承認されません\nご要望には沿い\
        かね
        """,
        "最終的な決定\n最終決定\n最終判断\nこれ以上の返信\nこれ以上回答\n今後返信いたしかね\n今後回答いたしかね\n今後のお問い合わせには",
        "申し立てを受領\n申し立てを受け付け\n改善計画を受領\n書類を受領\n提出を受け付け\n現在審査\n現在確認\n審査中",
        "根本原因\n根本的な原因\n原因",
        "実施した対策\n講じた措置\n実施した措置\n解決するために",
        "再発防止\n防止策\n再発を防",
        "請求書\n書類\n領収書\n証明"
    ]

    private static let zh: [StaticString] = [
        "的\n了\n该\n亚马逊\n亚\n马\n逊\n卖\n家\namazon\ncom\n已\n经\n现\n在\n于\n请\n将",
        "",
        """
        账, 帐, 賬, 帳\n户, 戶\n于, 於\n亚, 亞\n马, 馬\n逊, 遜\n请, 請\n停, 停\n发, 發\n关, 關\n联, 聯\n为, 為\n无, 無\n权, 權\n审, 審\n这, 這\n对, 對\n过, \
        過\n还, 還\n进, 進\n间, 間\n内, 內\n证, 證\n电, 電\n侵, 侵\n标, 標\n专, 專\n违, 違\n规, 規\n销, 銷\n产, 產\n货, 貨\n计, 計\n划, 劃\n动, 動\n诉, 訴\n\
        复, 復, 覆\n迟, 遲\n单, 單\n订, 訂\n缺, 缺\n追, 追\n踪, 蹤\n认, 認\n识, 識\n财, 財\n们, 們\n从, 從\n实, 實\n评, 評\n论, 論\n当, 當\n资, 資\n变, 變\n\
        体, 體\n滥, 濫\n虚, 虛\n验, 驗\n份, 份\n店, 店\n铺, 鋪\n卖, 賣\n买, 買\n收, 收\n投, 投\n个, 個\n时, 時\n周, 週\n业, 業\n则, 則\n么, 麼\n会, 會\n如, \
        如\n链, 鏈\n应, 應\n传, 傳\n图, 圖
        """,
        "",
        """
        账户已停用\n账户已被停用\n账户已被封停\n账户已被暂停\n停用了您的账户\n停用了您的 … 账户\n暂停了您的账户\n暂停了您的 … 账户\n账户被停用\n账号已被停用\n账号已被冻结\n店铺已被关闭\n店铺已被冻结\
        \n店铺被处罚\n商品信息已被删除\n商家信息已被删除\n禁用了您的商品信息\n移除了您的商品\n下架了您的商品\n商品已下架\n商品已被下架\n无法在亚马逊上销售\n不能再 … 销售\n不能再销售\n资金不会转移给您\n\
        临时审核\n正在审核您的\n面临停用风险\n有停用的风险\n请提交申诉\n提交行动计划\n发送行动计划\n行动计划\n违反了我们 … 政策\n违规类型\n收到 … 投诉\n权利人投诉
        """,
        "您的账户已停用\n我们停用了您的\n我们暂停了您的\n在我们与您合作解决此问题时\n资金不会转移给您\n如有未完结的订单",
        "为什么会这样\n为什么会发生这种情况\n为什么会发生这样的情况\n停用原因\n处罚原因\n违规原因\n原因\n违规类型\n投诉类型\n侵权类型\n我们发现\n我们采取此措施\n我们采取这一措施\n因为\n由于",
        "如何重新激活\n如何恢复\n如何申诉\n如何发送所需信息\n如何提交\n您需要做什么\n我该怎么做\n我该如何\n下一步\n请提供\n请提交\n请发送\n请您提供\n请您提交\n请您在\n要重新激活\n您的行动计划应",
        """
        如果我不发送所需信息会怎样\n如果我没有发送所需的信息\n会发生什么情况\n如果您未提供有效申诉\n如果您不提交\n如果我们未收到\n如果我们没有收到\n如果我们没有在\n如果我们在\n如果我们发现您参与\n逾期\n我们将\
        对您的账户进行单独调查
        """,
        "您的帐户是否已被停用\n您的账户是否被错误停用\n如果您认为有错误\n如果您认为此停用操作有误\n如果我不是帐户\n我们随时为您提供帮助\n您可以查看账户绩效\n您可以访问\n如有疑问\n如有任何问题\n了解更多",
        "欺骗性 … 欺诈性 … 非法\n欺骗 … 欺诈 … 非法活动\n扣除与您的订单相关 … 索赔\n侵犯他人知识产权",
        "如果\n如您\n若\n如果您\n倘若",
        "超过\n高于\n过高\n超出",
        "低于\n过低",
        "不达标\n未达到\n未达标\n没有达到\n不符合",
        "投诉编号\n投诉 ID\n违规编号\n侵权编号",
        "问题编号\n案例编号\n案件编号\n工单号\ncase id",
        "小时\n个小时\n钟头",
        "天\n日\n个自然日\n自然日\n天之\n个日历日",
        "周\n星期\n个星期\n个周",
        "个月\n月",
        "个工作日\n工作日\n工作天",
        "",
        "",
        "1 = 一\n2 = 两\n3 = 三\n5 = 五\n7 = 七\n10 = 十\n14 = 十四\n15 = 十五\n17 = 十七\n30 = 三十\n60 = 六十\n90 = 九十",
        "一月\n二月\n三月\n四月\n五月\n六月\n七月\n八月\n九月\n十月\n十一月\n十二月",
        "星期一\n星期二\n星期三\n星期四\n星期五\n星期六\n星期日\n周一\n周二\n周三\n周四\n周五\n周六\n周日",
        "year-first",
        "在\n于\n请在\n请于",
        "截至\n截止\n截止日期\n截止时间\n最晚\n不迟于\n请于\n请在\n在\n于",
        "",
        "内\n之内\n以内\n之前\n以前\n前\n起",
        "提交\n发送\n提供\n回复\n答复\n申诉\n收到\n处理\n解决\n整改\n上传\n举证\n停用\n补充\n响应\n完成\n截止",
        "我们会在\n我们将在\n我们通常\n审核需要\n审核时间\n我们的回复\n审核结果\n我们会审核\n我们将审核\n您将收到\n平台将在\n审核周期\n通常需要\n我们将通过\n平台审核",
        "过去\n最近\n近\n冻结\n保留\n资金\n出具\n以来\n长达\n扣留\n之后\n以后\n后\n限制\n付款",
        "收到本通知后\n收到此通知后\n收到通知后\n收到本邮件后\n收到后",
        "首次通知\n最初通知\n第一次通知\n原通知",
        "发件人\n寄件人\n寄件者",
        "发送时间\n发送日期\n日期\n时间\n寄件日期\n寄件時間",
        "收件人\n收件者\n抄送",
        "主题\n主旨\n主題",
        "在 … 写道\n于 … 写道\n於 … 寫道\n写道",
        "转发的邮件\n转发邮件信息\n原始邮件\n转发邮件\n以下是转发的邮件\n開始轉寄郵件",
        """
        账户已恢复\n账户已重新激活\n已重新激活您的\n重新激活了您的\n恢复了您的\n已恢复您的\n您现在可以再次\n可以重新开始销售\n可以再次在 … 销售\n申诉已通过\n申诉成功\n申诉已被接受\n已恢复销售权限\n商品\
        已恢复
        """,
        "信息不足\n没有足够的信息\n需要更多信息\n需要更多详情\n请更详细地说明\n更详细的\n更多详细信息\n补充说明\n补充材料\n不够详细\n不完整\n尚未说明",
        "未提交所需文件\n没有提交所需的文件\n未提供所需\n文件无效\n无法验证您提供的文件\n无法验证您提交的\n无法核实您\n文件无法通过\n文件不符合要求\n不接受您提供的\n发票不符合\n凭证无效\n材料不符合",
        "决定不恢复\n决定不重新激活\n无法恢复您的\n无法重新激活您的\n不能恢复您的\n申诉被拒\n申诉未通过\n申诉失败\n申诉不成立\n驳回了您的申诉\n申诉已被驳回\n账户将保持停用\n维持原判\n维持原处罚",
        "此为最终决定\n这是最终决定\n最终决定\n不再回复\n不再受理\n不会再回复\n不再接受申诉\n不得再次申诉",
        "已收到您的申诉\n收到了您的申诉\n已收到您提交\n正在审核您的申诉\n正在审核您提交\n申诉审核中\n正在处理您的申诉",
        "根本原因\n原因",
        "已采取的措施\n采取的措施\n解决措施\n纠正措施",
        "预防措施\n防止再次发生\n避免再次",
        "发票\n证明文件\n文件\n凭证\n授权书"
    ]
}
