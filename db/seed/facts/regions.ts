export const regions = [
  {
    "code": "DE1",
    "country": "DE",
    "namePl": "Badenia-Wirtembergia",
    "nameEn": "Baden-Württemberg",
    "nameOwn": "Baden-Württemberg",
    "seat": "Stuttgart",
    "lat": 48.78,
    "lon": 9.18,
    "partners": [
      {
        "name": "Steinbeis-Europa-Zentrum der Steinbeis Innovation gGmbH",
        "town": "Stuttgart",
        "role": "lead partner",
        "note": "in close coordination with, and co-financed by, the Ministry of Finance and Economics of Baden-Württemberg",
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "AT31",
    "country": "AT",
    "namePl": "Górna Austria",
    "nameEn": "Upper Austria",
    "nameOwn": "Oberösterreich",
    "seat": "Linz",
    "lat": 48.31,
    "lon": 14.29,
    "partners": [
      {
        "name": "Clusterland Oberösterreich (Clusterland Upper Austria)",
        "town": "Linz",
        "role": "project partner",
        "note": "today part of Business Upper Austria",
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "CZ08",
    "country": "CZ",
    "namePl": "Kraj morawsko-śląski",
    "nameEn": "Moravian-Silesian Region",
    "nameOwn": "Moravskoslezský kraj",
    "seat": "Ostrava",
    "lat": 49.83,
    "lon": 18.28,
    "partners": [
      {
        "name": "National Cluster Association (Národní klastrová asociace)",
        "town": "Ostrava",
        "role": "project partner",
        "note": null,
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "CZ041",
    "country": "CZ",
    "namePl": "Kraj karlowarski",
    "nameEn": "Karlovy Vary Region",
    "nameOwn": "Karlovarský kraj",
    "seat": "Karlovy Vary",
    "lat": 50.23,
    "lon": 12.87,
    "partners": [
      {
        "name": "Business Development Agency of Karlovy Vary Region (KARP)",
        "town": "Karlovy Vary",
        "role": "project partner",
        "note": "the Karlovy Vary Region itself was an associated partner",
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "DED",
    "country": "DE",
    "namePl": "Saksonia",
    "nameEn": "Saxony",
    "nameOwn": "Sachsen",
    "seat": "Dresden",
    "lat": 51.05,
    "lon": 13.74,
    "partners": [
      {
        "name": "Saxony Economic Development Corporation (Wirtschaftsförderung Sachsen)",
        "town": "Dresden",
        "role": "project partner",
        "note": null,
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat",
    "agreement": {
      "since": "1999-09-17",
      "note": "Lower Silesian office in Dresden opened June 2021; Saxon liaison office in Wrocław",
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": "HU11",
    "country": "HU",
    "namePl": "Budapeszt",
    "nameEn": "Budapest",
    "nameOwn": "Budapest",
    "seat": "Budapest",
    "lat": 47.5,
    "lon": 19.04,
    "partners": [
      {
        "name": "Hungarian Economic Development Centre (MAG)",
        "town": "Budapest",
        "role": "project partner",
        "note": null,
        "uncertain": false
      },
      {
        "name": "Hungarian Public Company for Regional Development and Town Planning (VÁTI)",
        "town": "Budapest",
        "role": "project partner",
        "note": null,
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "HU21",
    "country": "HU",
    "namePl": "Zadunaje Środkowe",
    "nameEn": "Central Transdanubia",
    "nameOwn": "Közép-Dunántúl",
    "seat": "Székesfehérvár",
    "lat": 47.19,
    "lon": 18.41,
    "partners": [
      {
        "name": "Central Transdanubian Regional Development Agency (KDRFÜ)",
        "town": "Székesfehérvár",
        "role": "project partner",
        "note": null,
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "ITH4",
    "country": "IT",
    "namePl": "Friuli-Wenecja Julijska",
    "nameEn": "Friuli-Venezia Giulia",
    "nameOwn": "Friuli-Venezia Giulia",
    "seat": "Udine",
    "lat": 46.06,
    "lon": 13.24,
    "partners": [
      {
        "name": "Friuli Innovazione",
        "town": "Udine",
        "role": "project partner",
        "note": null,
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "ITC1",
    "country": "IT",
    "namePl": "Piemont",
    "nameEn": "Piedmont",
    "nameOwn": "Piemonte",
    "seat": "Torino",
    "lat": 45.07,
    "lon": 7.69,
    "partners": [
      {
        "name": "Piedmont Region, Department for Innovation (Regione Piemonte)",
        "town": "Torino",
        "role": "project partner",
        "note": null,
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "ITH3",
    "country": "IT",
    "namePl": "Wenecja Euganejska",
    "nameEn": "Veneto",
    "nameOwn": "Veneto",
    "seat": "Venezia",
    "lat": 45.44,
    "lon": 12.33,
    "partners": [
      {
        "name": "Veneto Region, Department of Economic Development (Regione del Veneto)",
        "town": "Venezia",
        "role": "project partner",
        "note": "host of the final conference, Venice, 18 Sep 2014",
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "SI04",
    "country": "SI",
    "namePl": "Słowenia Zachodnia",
    "nameEn": "Western Slovenia",
    "nameOwn": "Zahodna Slovenija",
    "seat": "Ljubljana",
    "lat": 46.06,
    "lon": 14.51,
    "partners": [
      {
        "name": "Public Agency for Technology of the Republic of Slovenia (TIA); continued by SPIRIT Slovenia",
        "town": "Ljubljana",
        "role": "project partner",
        "note": null,
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "SK01",
    "country": "SK",
    "namePl": "Kraj bratysławski",
    "nameEn": "Bratislava Region",
    "nameOwn": "Bratislavský kraj",
    "seat": "Bratislava",
    "lat": 48.15,
    "lon": 17.11,
    "partners": [
      {
        "name": "National Agency for Development of Small and Medium Enterprises (NADSME)",
        "town": "Bratislava",
        "role": "project partner",
        "note": null,
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "SK02",
    "country": "SK",
    "namePl": "Słowacja Zachodnia",
    "nameEn": "Western Slovakia",
    "nameOwn": "Západné Slovensko",
    "seat": "Trnava",
    "lat": 48.37,
    "lon": 17.58,
    "partners": [
      {
        "name": "Union of Slovak Clusters (Únia klastrov Slovenska)",
        "town": "Trnava",
        "role": "project partner",
        "note": "seat from general knowledge, not seen in a source",
        "uncertain": true
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "SK04",
    "country": "SK",
    "namePl": "Słowacja Wschodnia",
    "nameEn": "Eastern Slovakia",
    "nameOwn": "Východné Slovensko",
    "seat": "Košice",
    "lat": 48.72,
    "lon": 21.26,
    "partners": [
      {
        "name": "Cluster AT+R (Automation Technology and Robotics)",
        "town": "Košice",
        "role": "project partner",
        "note": "founded 3 Mar 2010 in Košice; its regional report covers Košice, Prešov and Žilina (Žilina lies in SK03)",
        "uncertain": false
      }
    ],
    "sourceUrl": "http://www.friulinnovazione.it/projects/clustrat"
  },
  {
    "code": "DE9",
    "country": "DE",
    "namePl": "Dolna Saksonia",
    "nameEn": "Lower Saxony",
    "nameOwn": "Niedersachsen",
    "seat": "Hannover",
    "lat": 52.37,
    "lon": 9.73,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": "DE4",
    "country": "DE",
    "namePl": "Brandenburgia",
    "nameEn": "Brandenburg",
    "nameOwn": "Brandenburg",
    "seat": "Potsdam",
    "lat": 52.4,
    "lon": 13.06,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": "CZ051",
    "country": "CZ",
    "namePl": "Kraj liberecki",
    "nameEn": "Liberec Region",
    "nameOwn": "Liberecký kraj",
    "seat": "Liberec",
    "lat": 50.77,
    "lon": 15.06,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": "CZ052",
    "country": "CZ",
    "namePl": "Kraj hradecki",
    "nameEn": "Hradec Králové Region",
    "nameOwn": "Královéhradecký kraj",
    "seat": "Hradec Králové",
    "lat": 50.21,
    "lon": 15.83,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": "CZ071",
    "country": "CZ",
    "namePl": "Kraj ołomuniecki",
    "nameEn": "Olomouc Region",
    "nameOwn": "Olomoucký kraj",
    "seat": "Olomouc",
    "lat": 49.59,
    "lon": 17.25,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": "CZ053",
    "country": "CZ",
    "namePl": "Kraj pardubicki",
    "nameEn": "Pardubice Region",
    "nameOwn": "Pardubický kraj",
    "seat": "Pardubice",
    "lat": 50.04,
    "lon": 15.78,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": "CZ020",
    "country": "CZ",
    "namePl": "Kraj środkowoczeski",
    "nameEn": "Central Bohemian Region",
    "nameOwn": "Středočeský kraj",
    "seat": "Praha",
    "lat": 50.08,
    "lon": 14.44,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": null,
    "country": "UA",
    "namePl": "Obwód dniepropetrowski",
    "nameEn": "Dnipropetrovsk Oblast",
    "nameOwn": null,
    "seat": null,
    "lat": null,
    "lon": null,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": null,
    "country": "UA",
    "namePl": "Obwód kirowohradzki",
    "nameEn": "Kirovohrad Oblast",
    "nameOwn": null,
    "seat": null,
    "lat": null,
    "lon": null,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": "SE125",
    "country": "SE",
    "namePl": "Region Västmanland",
    "nameEn": "Västmanland",
    "nameOwn": "Västmanland",
    "seat": "Västerås",
    "lat": 59.61,
    "lon": 16.54,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": null,
    "country": "GE",
    "namePl": "Adżaria",
    "nameEn": "Autonomous Republic of Adjara",
    "nameOwn": null,
    "seat": null,
    "lat": null,
    "lon": null,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": null,
    "country": "CN",
    "namePl": "Prowincja Anhui",
    "nameEn": "Anhui Province",
    "nameOwn": null,
    "seat": null,
    "lat": null,
    "lon": null,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": null,
    "country": "BA",
    "namePl": "Republika Serbska",
    "nameEn": "Republika Srpska",
    "nameOwn": null,
    "seat": null,
    "lat": null,
    "lon": null,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": null,
    "country": "KR",
    "namePl": "Prowincja Gyeonggi",
    "nameEn": "Gyeonggi Province",
    "nameOwn": null,
    "seat": null,
    "lat": null,
    "lon": null,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": "NO071",
    "country": "NO",
    "namePl": "Okręg Nordland",
    "nameEn": "Nordland",
    "nameOwn": "Nordland",
    "seat": "Bodø",
    "lat": 67.28,
    "lon": 14.4,
    "partners": [],
    "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/",
    "agreement": {
      "since": null,
      "note": null,
      "sourceUrl": "https://umwd.dolnyslask.pl/en/urzad/wspolpraca-z-zagranica/wspolpraca-miedzyregionalna/"
    }
  },
  {
    "code": "DK04",
    "country": "DK",
    "namePl": "Jutlandia Środkowa",
    "nameEn": "Central Denmark Region (Midtjylland)",
    "nameOwn": "Midtjylland",
    "seat": "Aarhus",
    "lat": 56.16,
    "lon": 10.2,
    "partners": [],
    "sourceUrl": "https://www.duw.pl/pl/dla-mediow/aktualnosci/3466,Wspolpraca-z-daleka-Jutlandia.html",
    "agreement": {
      "since": "2008-11",
      "note": "not in the present list; successor of an agreement with Ringkjøbing that lapsed in 2006",
      "sourceUrl": "https://www.duw.pl/pl/dla-mediow/aktualnosci/3466,Wspolpraca-z-daleka-Jutlandia.html"
    }
  },
  {
    "code": "AT22",
    "country": "AT",
    "namePl": "Styria",
    "nameEn": "Styria",
    "nameOwn": "Steiermark",
    "seat": "Graz",
    "lat": 47.07,
    "lon": 15.44,
    "partners": [],
    "sourceUrl": "https://www.darr.pl/geotermalny-klaster-uzdrowiskowy-aglomeracji-walbrzyskiej/"
  }
] as const;

export const hosts = [
  {
    "code": "AT31",
    "name": "Business Upper Austria cluster initiatives: Automotive, Building Innovation, Environmental Technology, IT, Plastics, Food, Mechatronics, Medical Technology",
    "sourceUrl": "https://www.wko.at/ooe/news/cluster",
    "sourceNote": null
  },
  {
    "code": "SK04",
    "name": "Cluster AT+R",
    "sourceUrl": "https://studylib.net/doc/18502403/ko%C5%A1ice--pre%C5%A1ov-and-%C5%BEilina",
    "sourceNote": null
  },
  {
    "code": "CZ08",
    "name": "SINEC – Social Innovation and Enterprise Cluster",
    "sourceUrl": "http://nca.cz/cs/nca-se-ucastni-ctvrteho-transnarodniho-politickeho-dialogu-v-ramci-projektu-clustrat",
    "sourceNote": null
  },
  {
    "code": "DE1",
    "name": "automotive-bw (state-wide network)",
    "sourceUrl": "http://www.automotive-bw.de/de/index.php",
    "sourceNote": null
  },
  {
    "code": "AT22",
    "name": "Bad Blumau and Bad Waltersdorf (geothermal spas)",
    "sourceUrl": "https://www.darr.pl/geotermalny-klaster-uzdrowiskowy-aglomeracji-walbrzyskiej/",
    "sourceNote": null
  }
] as const;

export const publicEvidence = [
  {
    "code": "ITH3",
    "theme": "active_ageing",
    "claim": "Pilotaż CluStrat „Smart Home & Housing”",
    "kind": "project",
    "strength": 3,
    "sourceUrl": "http://venetoclusters.it/view.php?id=101"
  },
  {
    "code": "ITH3",
    "theme": "green_economy",
    "claim": "Pilotaż CluStrat „Smart Home & Housing”",
    "kind": "project",
    "strength": 3,
    "sourceUrl": "http://venetoclusters.it/view.php?id=101"
  },
  {
    "code": "ITC1",
    "theme": "active_ageing",
    "claim": "Pilotaż CluStrat „Smart Home & Housing”",
    "kind": "project",
    "strength": 2,
    "sourceUrl": "http://venetoclusters.it/view.php?id=101"
  },
  {
    "code": "ITC1",
    "theme": "green_economy",
    "claim": "Pilotaż CluStrat „Smart Home & Housing”",
    "kind": "project",
    "strength": 2,
    "sourceUrl": "http://venetoclusters.it/view.php?id=101"
  },
  {
    "code": "ITH4",
    "theme": "active_ageing",
    "claim": "Pilotaż CluStrat „Smart Home & Housing”",
    "kind": "project",
    "strength": 2,
    "sourceUrl": "http://venetoclusters.it/view.php?id=101"
  },
  {
    "code": "ITH4",
    "theme": "green_economy",
    "claim": "Pilotaż CluStrat „Smart Home & Housing”",
    "kind": "project",
    "strength": 2,
    "sourceUrl": "http://venetoclusters.it/view.php?id=101"
  },
  {
    "code": "DE1",
    "theme": "active_ageing",
    "claim": "Pilotaż CluStrat „Smart Home & Housing”",
    "kind": "project",
    "strength": 2,
    "sourceUrl": "http://venetoclusters.it/view.php?id=101"
  },
  {
    "code": "DE1",
    "theme": "green_economy",
    "claim": "Pilotaż CluStrat „Smart Home & Housing”",
    "kind": "project",
    "strength": 2,
    "sourceUrl": "http://venetoclusters.it/view.php?id=101"
  },
  {
    "code": "CZ08",
    "theme": "gender_diversity",
    "claim": "Pilotaż CluStrat „Cluster of Social Enterprises (CloSE; founded as SINEC, Social Innovation and Enterprise Cluster)”",
    "kind": "project",
    "strength": 3,
    "sourceUrl": "http://nca.cz/cs/nca-se-ucastni-ctvrteho-transnarodniho-politickeho-dialogu-v-ramci-projektu-clustrat"
  }
] as const;

