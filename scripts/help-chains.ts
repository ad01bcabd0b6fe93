/** The chain in the pictures of the help, as a facilitator would paste it. */
export const HELP_CHAINS = {
  nl: {
    chosen: 'Kinderen spelen veilig buiten',
    outline: `Elk kind groeit op in een buurt vol kansen
  Kinderen spelen veilig buiten
    ? De gemeente sluit de straat af
    De straat is rustig na school
      ! Een speelstraat op woensdag
    Ouders laten hun kind los
      ! Samen wandelen naar school
  Ouders kennen elkaar
    ! Elke maand buurtkoffie
  Kinderen leren ook na school
> Een skatepark achter de kerk
> Fietsles voor ouders
> Een grootouder per gezin`,
    dots: [4, 7, 2],
  },
  en: {
    chosen: 'Children play outside safely',
    outline: `Every child grows up in a neighbourhood full of chances
  Children play outside safely
    ? The council closes the street
    The street is quiet after school
      ! A play street on Wednesdays
    Parents let their child go out
      ! Walking to school together
  Parents know each other
    ! A monthly neighbours’ coffee
  Children go on learning after school
> A skate park behind the church
> Cycling lessons for parents
> A grandparent for each family`,
    dots: [4, 7, 2],
  },
  fr: {
    chosen: 'Les enfants jouent dehors en sécurité',
    outline: `Chaque enfant grandit dans un quartier plein de chances
  Les enfants jouent dehors en sécurité
    ? La commune ferme la rue
    La rue est calme après l’école
      ! Une rue aux enfants le mercredi
    Les parents laissent sortir leur enfant
      ! Aller à l’école à pied, ensemble
  Les parents se connaissent
    ! Un café de quartier chaque mois
  Les enfants apprennent aussi après l’école
> Un skatepark derrière l’église
> Des cours de vélo pour les parents
> Un grand-parent par famille`,
    dots: [4, 7, 2],
  },
} as const;
