export const calendar = {
  name: "Grono",
  title: "Mój kalendarz",
  lead: "Prywatny adres, który można dodać do programu z kalendarzem. Pokazuje spotkania i wyjazdy, które wolno Ci zobaczyć dzisiaj. Kto zna adres, widzi to samo, więc nie należy go przekazywać.",
  has: "Adres istnieje. Nowy zastąpi obecny, który przestanie działać.",
  none: "Nie ma jeszcze adresu.",
  renew: "Utwórz nowy adres",
  end: "Zlikwiduj adres",
  address: "Nowy adres kalendarza, pokazany tylko teraz: {url}",
  ended: "Adres kalendarza przestał działać.",
};

export const verbs = {
  renewCalendar: "utworzono adres kalendarza",
  endCalendar: "zlikwidowano adres kalendarza",
};
