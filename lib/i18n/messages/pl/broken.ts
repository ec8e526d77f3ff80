/** In both languages at once: the page that shows it can ask nobody which one is wanted. */
const broken = {
  title: "Błąd po naszej stronie · An error on our side",
  text: "Strony nie udało się pokazać. Zapisane dane są bezpieczne. The page could not be shown; saved data are safe.",
  again: "Spróbuj ponownie · Try again",
};

export default broken;
