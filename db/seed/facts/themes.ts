/** Public facts with their sources: themes, clusters, programmes, regions, hosts. Codes are NUTS 2021. */
export const themes = [
  {
    "key": "active_ageing",
    "axis": "emerging",
    "namePl": "Aktywne starzenie się",
    "nameEn": "Active Ageing",
    "sourceUrl": "http://clustrat.eu/clustrat.eu/about/objectives-focus/index.html"
  },
  {
    "key": "green_economy",
    "axis": "emerging",
    "namePl": "Zrównoważony rozwój / zielona gospodarka",
    "nameEn": "Sustainable Development / Green Economy",
    "sourceUrl": "http://clustrat.eu/clustrat.eu/about/objectives-focus/index.html"
  },
  {
    "key": "sustainable_mobility",
    "axis": "emerging",
    "namePl": "Zrównoważony transport / inteligentna mobilność",
    "nameEn": "Sustainable / Intelligent Mobility",
    "sourceUrl": "http://clustrat.eu/clustrat.eu/about/objectives-focus/index.html"
  },
  {
    "key": "internationalisation",
    "axis": "cross_cutting",
    "namePl": "Internacjonalizacja (umiędzynarodowienie)",
    "nameEn": "Internationalisation",
    "sourceUrl": "http://clustrat.eu/clustrat.eu/about/objectives-focus/index.html"
  },
  {
    "key": "knowledge_technology_transfer",
    "axis": "cross_cutting",
    "namePl": "Transfer wiedzy i technologii",
    "nameEn": "Technology & Knowledge Transfer",
    "sourceUrl": "http://clustrat.eu/clustrat.eu/about/objectives-focus/index.html"
  },
  {
    "key": "gender_diversity",
    "axis": "cross_cutting",
    "namePl": "Płeć w innowacjach / różnorodność",
    "nameEn": "Gender in Innovation / Diversity",
    "sourceUrl": "http://clustrat.eu/clustrat.eu/about/objectives-focus/index.html"
  }
] as const;

export const programmes = [
  {
    "key": "CE0713",
    "namePl": "Program dla Europy Środkowej 2007-2013",
    "nameEn": "CENTRAL EUROPE Programme 2007-2013",
    "level": "EU transnational",
    "purpose": "financed CluStrat (ERDF)",
    "sourceUrl": "https://wbc-rti.info/object/project/13999.html",
    "sourceNote": null
  },
  {
    "key": "CE2127",
    "namePl": "Interreg Europa Środkowa 2021-2027",
    "nameEn": "Interreg CENTRAL EUROPE 2021-2027",
    "level": "EU transnational",
    "purpose": "outputs: cooperations, strategies and action plans, pilot actions, solutions; submissions in Jems",
    "sourceUrl": "https://www.interreg-central.eu/programme-manual/commonprovisions/key-project-characteristics/",
    "sourceNote": null
  },
  {
    "key": "IE",
    "namePl": "Interreg Europa",
    "nameEn": "Interreg Europe (and its Policy Learning Platform)",
    "level": "EU interregional",
    "purpose": "exchange of experience, good practices, peer review (2 days), matchmaking (2 h), policy helpdesk",
    "sourceUrl": "https://www.interregeurope.eu/help-centre/expert-support-services",
    "sourceNote": null
  },
  {
    "key": "CZPL",
    "namePl": "Interreg Czechy-Polska",
    "nameEn": "Interreg Czechia-Poland",
    "level": "EU cross-border",
    "purpose": "example: Polish-Czech cluster of sustainable development and health tourism (from 1 Jan 2019)",
    "sourceUrl": "http://nca.klastr-portal.cz/cs/polsko-cesky-klastr-udrzitelneho-rozvoje-a-zdravotni-turistiky",
    "sourceNote": null
  },
  {
    "key": "TAIEX",
    "namePl": "TAIEX-REGIO Peer2Peer",
    "nameEn": "TAIEX-REGIO Peer2Peer",
    "level": "EU",
    "purpose": "study visits (2-5 days, at most 3, justified 5 participants), expert missions (2-5 days, at most 2 experts), workshops (15 and more participants)",
    "sourceUrl": "https://ec.europa.eu/regional_policy/policy/how/improving-investment/regio-peer-2-peer/faq_en",
    "sourceNote": null
  },
  {
    "key": "CXC",
    "namePl": "ClusterXchange",
    "nameEn": "ClusterXchange (COSME, later SMP)",
    "level": "EU",
    "purpose": "exchanges of 3 working days to 1 month between host and visiting organisations",
    "sourceUrl": "https://clustercollaboration.eu/clusterxchange/faqs",
    "sourceNote": null
  },
  {
    "key": "ZADPUB",
    "namePl": "Otwarte konkursy ofert na realizację zadań publicznych Województwa Dolnośląskiego (rozwój klastrów)",
    "nameEn": "Open competitions for public tasks of the Lower Silesian Voivodeship (cluster development)",
    "level": "regional, own budget",
    "purpose": "2014 (seen in three clusters' pages) and 2017: internationalisation services, partnerships for EU projects, promotion; no in-kind or personal contribution valued (2017)",
    "sourceUrl": "http://zig.pl/index.php?option=com_k2&view=item&id=797",
    "sourceNote": null
  },
  {
    "key": "RPOWD0713",
    "namePl": "Regionalny Program Operacyjny dla Województwa Dolnośląskiego na lata 2007-2013",
    "nameEn": "RPO Województwa Dolnośląskiego 2007-2013",
    "level": "regional",
    "purpose": "priority 1 enterprises",
    "sourceUrl": "https://swieradowzdroj.pl/artykul/545/nabor-wnioskow-na-dotacje-msp-zwiekszajace-atrakcyjnosc-turystyczna",
    "sourceNote": null
  },
  {
    "key": "RPOWD1420",
    "namePl": "RPO WD 2014-2020, Działanie 1.4 (Poddziałanie 1.4.1 horyzont)",
    "nameEn": "RPO Województwa Dolnośląskiego 2014-2020, 1.4 Internacjonalizacja przedsiębiorstw",
    "level": "regional",
    "purpose": "internationalisation",
    "sourceUrl": "https://9lib.org/document/yng7g15j-dolny-%C5%9Bl%C4%85sk-region-innowacji.html",
    "sourceNote": "whether cluster organisations were direct beneficiaries was not checked"
  },
  {
    "key": "FEDS",
    "namePl": "FEDS 2021-2027",
    "nameEn": "Fundusze Europejskie dla Dolnego Śląska 2021-2027",
    "level": "regional",
    "purpose": "present regional programme",
    "sourceUrl": "https://rpo.dolnyslask.pl/category/feds-2021-2027/page/29",
    "sourceNote": "the measure for clusters was not found; uncertain"
  },
  {
    "key": "POIR233",
    "namePl": "PO IR 2.3.3",
    "nameEn": "PO IR 2014-2020, 2.3.3 Umiędzynarodowienie Krajowych Klastrów Kluczowych",
    "level": "national",
    "purpose": "50 million PLN call in 2020 for National Key Clusters",
    "sourceUrl": "https://www.money.pl/gielda/parp-oglosila-konkurs-z-pula-50-mln-zl-srodkow-dla-krajowych-klastrow-kluczowych-6561706738264193a.html",
    "sourceNote": "measure number from general knowledge; uncertain"
  },
  {
    "key": "FENG217",
    "namePl": "FENG 2.17 Rozwój oferty klastrów dla firm",
    "nameEn": "FENG 2021-2027, 2.17 Rozwój oferty klastrów dla firm",
    "level": "national",
    "purpose": "development of clusters' services for firms",
    "sourceUrl": "https://www.klasterlogtrans.pl/rada-krajowych-klastrow-kluczowych/",
    "sourceNote": null
  },
  {
    "key": "WGIK",
    "namePl": "Wzrost gospodarczy i innowacje w klastrach",
    "nameEn": "Follow-up project „Wzrost gospodarczy i innowacje w klastrach” (Economic growth and innovation in clusters)",
    "level": "regional",
    "purpose": "named in the 2013 press release",
    "sourceUrl": null,
    "sourceNote": "no public trace found; Polish wording assumed; uncertain"
  },
  {
    "key": "BCU",
    "namePl": "Branżowe Centra Umiejętności",
    "nameEn": "Branżowe Centra Umiejętności (Sectoral Skills Centres)",
    "level": "national (KPO)",
    "purpose": "skills centres by trade; clusters can be partners",
    "sourceUrl": null,
    "sourceNote": "general knowledge, not looked up; uncertain"
  }
] as const;

