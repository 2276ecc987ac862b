/**
 * Given names in Latin script, of many languages, parted by spaces: common ones by country from a CC0 table, Arabic ones with
 * their usual Latin spellings (MIT), the rest by hand. A name in both lists is given to women and men. Looked up folded.
 */
export const MEN = `
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Steve Paul
Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Tim Jason Jeffrey Jeff Ryan Jacob Gary Nicholas Nick Eric Jonathan
Stephen Larry Justin Scott Brandon Benjamin Ben Samuel Sam Gregory Greg Frank Raymond Ray Patrick Jack Dennis Jerry Tyler Aaron Adam
Nathan Henry Douglas Doug Zachary Peter Kyle Walter Ethan Jeremy Harold Keith Christian Roger Noah Gerald Carl Terry Sean Shawn Austin
Arthur Lawrence Jesse Dylan Bryan Joe Billy Bruce Albert Willie Gabriel Logan Alan Allan Allen Juan Wayne Roy Ralph Randy Eugene Vincent
Russell Louis Philip Phillip Bobby Johnny Bradley Brad Bill Bob Rob Tom Tommy Jim Jimmy Mike Dan Danny Dave Ken Ron Don Ted Fred
Frederick Alex Alexander Max Oliver Harry Leo Oscar Simon Stuart Graham Ian Neil Nigel Colin Malcolm Craig Gordon Duncan Angus Hugh
Rupert Giles Julian Adrian Martin Trevor Geoffrey Geoff Derek Barry Dean Darren Gareth Rhys Owen Liam Connor Declan Brendan Cormac Eamon
Seamus Niall Padraig Boris Keir Rishi Barack Mitt Newt Bernie Mitch Chuck Rand Marco Ned Stan Stanley Howard Herbert Leonard Norman
Clifford Clarence Earl Ernest Francis Franklin Harvey Horace Irving Leon Lewis Luke Lloyd Marvin Maurice Melvin Morris Nelson Theodore
Warren Wesley Glenn Glen Curtis Chad Derrick Troy Todd Travis Trent Brett Brent Blake Cody Cory Corey Cameron Carter Dale Damian Damon
Darrell Drew Dustin Dwight Elliott Elliot Evan Floyd Garrett Grant Ivan Jake Jared Jay Jeffery Joel Jon Jordan Josh Karl Kirk Kurt Lance
Lee Leroy Lester Lonnie Luis Marcus Mario Mason Mathew Micah Mickey Miguel Mitchell Nathaniel Neal Noel Orlando Perry Preston Quentin
Ramon Randall Reginald Rex Ricardo Rick Ricky Rodney Roland Ross Roman Rudy Salvador Sergio Seth Shane Shaun Sidney Spencer Toby Tony
Tyrone Vernon Victor Virgil Wade Zane Elon Jeb Wilbur Antony Alistair Alastair Callum Ewan Fergus Hamish Archie Alfie Finn Freddie Theo
Jude Ezra Eli Elijah Isaac Isaiah Caleb Levi Silas Jasper Felix Hugo Rory Jean Pierre Jacques Michel André Philippe Bernard Alain René
Gérard Claude Christophe Laurent Frédéric Nicolas Olivier Pascal Thierry Stéphane Julien Sébastien Guillaume Bruno Dominique Didier
Denis Gilles Hervé Franck Fabrice Fabien François Emmanuel Antoine Alexandre Arnaud Benoît Cédric Damien Edouard Étienne Florian Gaël
Gaston Georges Gilbert Guy Henri Hubert Jérôme Jules Lionel Loïc Luc Lucas Ludovic Manuel Marc Marcel Mathieu Matthieu Maxime Maximilien
Mickaël Raphaël Régis Rémi Rémy Romain Serge Sylvain Thibault Thibaut Tristan Valentin Xavier Yann Yannick Yves Yvan Aurélien Baptiste
Basile Bastien Clément Corentin Cyril Cyrille Dimitri Dorian Gauthier Geoffroy Ghislain Hector Honoré Ignace Lambert Marius Martial
Mathis Maël Odilon Perceval Pierrick Raoul Robin Rodolphe Roch Sacha Silvère Stanislas Tanguy Timothée Urbain Yohan Bertrand Aimé
Aristide Barthélemy Blaise Boniface Célestin Désiré Faustin Félicien Fulgence Gervais Innocent Isidore Modeste Moïse Nicéphore Prosper
Sylvestre Théophile Mohammed Mohamed Muhammad Mohammad Muhammed Mamadou Amadou Ahmed Ahmad Mahmoud Ali Hassan Hasan Hussein Hossein
Husain Omar Umar Osman Othman Ibrahim Ismail Youssef Yusuf Yousef Yacoub Musa Moussa Issa Daoud Dawood Suleiman Sulaiman Haroun Zakaria
Yahya Younes Ayoub Idris Idriss Mustafa Mostafa Moustapha Khalid Khaled Tariq Tarek Sami Yasser Yasir Ziad Faisal Faysal Majid Nabil
Salman Bilal Anas Zaid Talal Walid Waleed Saad Nasser Hani Rami Abdullah Abdallah Abdul Abdel Abdelaziz Abdulaziz Abdelkader Abdelfattah
Abdelmadjid Abdelhamid Abdelilah Abdelkarim Abdelmalek Abdelrahman Abdulrahman Abderrahmane Abdou Abdoulaye Hamza Muadh Fahd Fahad Fares
Rakan Nawaf Nayef Nizar Mishal Turki Bandar Hamad Hamdan Saif Salem Jassim Marwan Hisham Hicham Haitham Wael Basel Bassel Basem Jaafar
Jafar Jaber Jalal Jawad Hazem Hatem Khalil Zuhair Shadi Saleh Salah Taher Adel Amer Amir Abbas Adnan Issam Imad Emad Ammar Alaa Ghazi
Ghassan Fadi Firas Fouad Fuad Kassem Qassem Qasim Mazen Malik Muhannad Murad Mourad Nader Naji Akram Amjad Osama Oussama Ashraf Ayman
Ihab Anwar Badr Tamer Fathi Sabri Hilmi Lutfi Majdi Magdy Rushdi Najib Naguib Munir Mounir Bashir Bachir Samir Hamed Talaat Rifaat Kamal
Gamal Jamal Baha Bakr Wahid Yassin Yassine Zaki Safwan Moataz Mumtaz Maher Masoud Mansour Mohsen Noman Hammam Iyad Adham Bashar Tawfiq
Taoufik Haidar Haider Reda Rida Riad Riyad Shaker Atef Arafat Ghanem Laith Moammar Muammar Nidal Naim Nouri Hashim Qusay Kazem Raouf
Slimane Lakhdar Rachid Hocine Smail Brahim Azzedine Noureddine Saïd Karim Farid Hakim Tahar Kamel Mokhtar Sofiane Abdelhak Mehdi Anis
Rached Beji Moncef Moulay Driss Saadeddine Aziz Nawaz Imran Pervez Asif Shahbaz Zulfikar Hamid Gulbuddin Burhanuddin Mahathir Tayyip
Recep Bülent Mesut Turgut Süleyman Kemal Mehmet Ahmet Hakan Hulusi Mevlüt Binali Murat Emre Cem Orhan Serdar Mahmud Akbar Mahmood Javad
Ebrahim Massoud Saeed Qasem Ruhollah Parviz Reza Arash Cyrus Dariush Kourosh Behzad Bahram Boubacar Ibrahima Ousmane Oumar Modibo
Soumeylou Bah Assimi Choguel Issaka Seydou Souleymane Cheick Cheikh Sékou Alpha Alassane Alioune Macky Bassirou Idrissa Lassana Modou
Samba Demba Babacar Aliou Bakary Yaya Adama Kwame Kofi Kwesi Kojo Thabo Desmond Sipho Bola Muhammadu Olusegun Goodluck Emeka Chidi
Chukwuemeka Tunde Segun Babatunde Yemi Obafemi Uhuru Raila Mwai Jomo Yoweri Abiy Haile Meles Isaias Salva Riek Faure Gnassingbé Teodoro
Joaquim Filipe Armando Samora Agostinho Hage Emmerson Morgan Levy Rupiah Hakainde Edgar Vladimir Volodymyr Dmitri Dmitry Dmytro Sergei
Sergey Sergueï Serhiy Mikhail Yuri Youri Yury Viktor Vyacheslav Vasily Vitaly Valery Vladislav Vadim Igor Ihor Andrei Andrey Andriy
Anatoly Aleksandr Alexei Alexey Aleksei Oleg Oleh Arkady Gennady Grigory Konstantin Kirill Leonid Maxim Maksim Nikolai Nikolay Nikita
Pavel Pyotr Petro Ruslan Ramzan Rostislav Stanislav Timur Yevgeny Evgeny Ilya Artem Taras Mykola Mykhailo Bogdan Bohdan Zoran Milan
Milos Slobodan Radovan Ratko Goran Dragan Dušan Aleksandar Nebojša Vojislav Tomislav Stjepan Franjo Josip Ivica Ante Marko Luka Matija
Janez Borut Miro Miroslav Jaroslav Václav Petr Jiří Jan Josef Tomáš Zdeněk Ondřej Lech Jarosław Andrzej Krzysztof Mateusz Piotr Paweł
Tomasz Marek Wojciech Zbigniew Stanisław Radosław Radek Bronisław Ferenc Gyula László Zoltán Istvan Tibor Attila Gábor Traian Klaus Ion
Nicolae Mircea Emil Boyko Rumen Georgi Rosen Plamen Simeon Edi Sali Ilir Fatos Kyriakos Alexis Antonis Konstantinos Kostas Giorgos
Yannis Nikos Dimitris Panagiotis Hans Heinz Helmut Gerhard Horst Joachim Jürgen Johannes Johann Guido Günter Günther Wolfgang Dieter
Dietrich Ernst Friedrich Fritz Franz Wilhelm Willy Olaf Konrad Rudolf Rainer Manfred Matthias Markus Heiko Sigmar Otto Uwe Ulrich Lothar
Bernd Armin Thorsten Torsten Stefan Sebastian Tobias Andreas Axel Bodo Detlef Dirk Egon Erich Georg Gregor Gustav Harald Hartmut
Heinrich Helmuth Hermann Holger Ingo Jens Jochen Jörg Karsten Lars Lukas Norbert Oskar Philipp Ralf Reinhard Reinhold Rolf Siegfried
Sven Theodor Udo Volker Werner Winfried Silvio Romano Massimo Gianfranco Matteo Paolo Giulio Giuliano Giuseppe Giorgio Carlo Franco
Francesco Fabio Federico Enrico Antonio Alberto Alessandro Andrea Pietro Gianni Giovanni Luca Lorenzo Luciano Leonardo Luigi Dino Renato
Roberto Sandro Stefano Tommaso Vittorio Vincenzo Umberto Beppe Benito Angelino Pier Piero Salvatore Domenico Davide Daniele Claudio
Cesare Aldo Alfredo Arturo Bernardo Emilio Ernesto Ettore Eugenio Filippo Flavio Gennaro Ignazio Ivano Marcello Massimiliano Maurizio
Michele Nicola Nino Osvaldo Raffaele Renzo Riccardo Rocco Rodolfo Saverio Ugo Valerio José Joaquín Jorge Javier Jaime Mariano Luiz
Inácio Pedro Pablo Paco Enrique Rafael Raúl Rodrigo Vicente Felipe Fernando Fidel Álvaro Alfonso Augusto Eduardo Esteban Ignacio Néstor
Diego Danilo Santiago César Gonzalo Guillermo Gustavo Hernán Andrés Ángel Horacio Jesús Germán Jair João Tiago Thiago Rui Nuno Paulo
Cristiano Vítor Evo Lázaro Leopoldo Mauricio Maximiliano Emiliano Francisco Gerardo Julio Marcelo Marcos Mateo Matías Mauro Alejandro
Agustín Adolfo Carlos Cristóbal Domingo Edgardo Efraín Facundo Gilberto Iker Íñigo Isidro Xavi Jordi Carles Oriol Pere Artur Narendra
Manmohan Rajiv Rahul Sanjay Vijay Arvind Anil Sunil Raj Rajesh Ramesh Suresh Mahesh Amit Ajay Arun Ashok Deepak Dinesh Ganesh Gopal Hari
Jaswant Kapil Krishna Lal Manoj Mukesh Naveen Nitin Pranab Prakash Praveen Ravi Rohit Sachin Shashi Shyam Subhash Vikram Vinod Yogi
Mahinda Ranil Gotabaya Maithripala Pushpa Prachanda Bambang Susilo Joko Prabowo Ferdinand Benigno Thaksin Prayut Abhisit Shinzo Shintaro
Junichiro Yoshihide Fumio Taro Yasuo Yukio Naoto Yoshihiko Shigeru Hirohito Akihito Naruhito Kenji Hiroshi Takashi Kazuo Akira Haruki
Makoto Satoshi Kenzaburo Toshimitsu Ariel Ehud Yitzhak Shimon Binyamin Avigdor Naftali Yair Benny Gadi Amos Uzi Reuven Yuval Moshe Shaul
Silvan Yossi Yoav Menachem Chaim Mordechai Itamar Bezalel Efraim Dov Meir Zeev Gideon Ilan Uri Anders Erik Fredrik Gustaf Magnus Morten
Ole Olof Olav Kjell Kåre Haakon Jonas Johan Mikael Mikko Matti Pekka Sauli Paavo Timo Jyrki Petteri Juha Kalle Esko Björn Thor Thorbjørn
Børge Espen Henrik Kristian Poul Mogens Knut Ulf Nils Bjarni Sigmundur Ólafur Geir Guðni Wim Willem Pieter Dick Geert Piet Ruud Guus
Joost Bas Bart Wouter Frans Hendrik Herman Elio Jaap Maarten Andrius Valdis Toomas Andrus Gitanas Valdas Dalius Krišjānis Arturs Juri
Taavi Urmas Martí Biel Abdulla Aron Roan Amar Alteo Roel Dion Armen Karen Samvel Gevorg Ashot Davit Arman Hovhannes Gagik Narek Monte
Tigran Areg Hayk Mikayel Aleks Areni Bautista Benicio Ciro Jakob Maximilian Elias Hudson Charlie Dyllan Keven Elchin Vugar Anar Elnur
Elshan Rashad Ilgar Vusal Huseyn Yusif Mahammad Tunar Davud Adin Džan Daris Eman Harun Syed Kazi Sheikh Ferndo Heitor Davi Berrdo
Michail Lio Gaspar Jerónimo Gerónimo Jakub Matyáš Filip Vojtěch Matej Malthe Valdemar Aksel August Djamel Rasmus Mina Beshoi Kirollos
Habib Taha Tareq Halim Selim Markel Julen Oihan Aiur Aimar Ibai Danel Nil Pol Pau Väinö Eino Onni Eeli Toivo Leevi Andrias Jógvan
Mattias Gilli Jákup Tróndur Oisin Cillian Harris Finlay Kai Inuk Minik Inunnguag Ulloriaq Norsaq Aputsiaq Ivik Miki Maligiaq Qillaq
Inutsiaq Nuka Salik Jakov Roko Petar Niko Fran Stevenson Peterson Wilson Jameson Evens Levente Máté Dominik Bence Marcell Zalán Rían
Tadhg Charbel Niel Taim Yusef Omer Abd Lavi Refael Noam Eitan Ari Yehuda Shivansh Dhruv Kabir Vedant Kiaan Aarav Arjun Viraj Hydar
Kathem AbulFazl Samyar Mahdi Jökull Kári Atlas Elmar Edoardo Mattia Gabriele Aiden Malachi thaniel Josiah Zahir than Karam Shahem Jad
Hashem Bader Elie Elyas Leano Nelio Markas Benas Jokūbas Dominykas Herkus Matas Kajus Adomas Marks Roberts Gustavs Jēkabs Emīls Kārlis
Adrians Daniels Ralfs Wassim Amine Matei Alexandru Artiom Lazar Vuk Vasilije Andrej Jovan Nikola Dejan Ilija Mahamadou Naranbaatar
Chuluun Leordo Muhamad Iman Harraz Izz Aariz Mees Sem Isak Kiran Bishal Bibek Siddhartha Manish Prem Nikau Koa Keanu Mikaere Manaia
Kairo Kiwa Eithan Hiro Teiki Moana Manua Marama Teiva Teva Maui Tehei Tamatoa Ioane Tapuarii Ezekiel Angelo Zion Hussain Usman Zahid
Shahid Saqib Nomaan Antoni Aleksander Franciszek Nikodem Mikołaj Szymon Afonso Duarte Lourenço Martim Relja Teo Danijel Matvey Timofey
Lev Nik Lan Lovro Žan Michal Valter Somchai Somsak Somporn Somboon Prasert Abdullo Abubakr Hüseyin Alparslan Miraç Eymen Göktug Aras
Maksym Mykhaylo Danylo Vladyslav Oleksandr Lubanzi Junior Siphosethu Lwandle Banele Ofentse Yousouf Kaloyan Dimitar Teodor Mùchén Hàoyǔ
Míngzé Yìchén Yǔzé Hàorán Yìzé Yǔxuān Mùyáng Georgios Christos Nikolaos Michalis Ioannis Marios Dimitrios Andria Giorgi Aleksandre
Nikoloz Demetre Vasileios Athanasios Alikhan Alinur Nurislam Emir Aisultan Aldiyar Ramazan Damjan Mihail Artyom Daniil Aoi Sō Ao Nagi
Nagisa Ren Haruto Hinato Minato Sōma Fūma Itsuki Tatsuki Yamato Yūma Haruma Haru Ameer Jameel Jamil Rahman Rahmaan Aly Husayn Ibraheem
Yousuf Uthman Tarik Samy Kareem Ziyad Majed Nabeel Selman Sulayman Soliman Dawud Ismael Ismaeel Belal Zayd Sad Nasir Naser Haani Ramy
Abdurrahman Abdulkarim Abdulmajid Abdelmagid Abdulhamid Abdulqadir Abdulsalam Abdessalam Abdulrazzaq Abderrazak Abdulwahab Abdelwahab
Moustafa Yehia Isa Eissa Mousa Yaqoub Yaacoub Zakariya Zachariah Hamzah Moaz Muath Luqman Loqman Mujahid Mojahed Sultan Faris Rashid
Rashed Rakaan Naif Naief Nezar Meshal Mishaal Torki Saqr Sagr Hammad Sayf Seif Salim Mubarak Moubarak Jasim Gasim Hesham Haytham Haisam
Wisam Wissam Wesam Wail Basil Basim Bassem Gaafar Jabir Galal Gawad Hazim Hatim Khaleel Zoheir Zuhayr Suhail Soheil Suhayl Sharif
Shareef Sherif Shady Suhaib Sohaib Suhayb Salih Tahir Adil Aamir Azeez Isam Essam Aqeel Aqil Akeel Ala Ghasan Fady Feras Louai Luay Loai
Mazin Malek Mohannad Nadir Nagy Yazan Yamen Yaman Usama Aiman Ehab Ayyub Ayob Tamir Thamer Thamir Islam Eslam Islaam Fathy Sayed Sayyid
Saiyid El-Sayed Elsayed Alsayed Sabry Shaaban Shaban Chaaban Ramadan Ramadhan Helmy Helmi Fahmy Fahmi Lotfy Lutfy Shukri Shokry Yousri
Yusri Roshdy Najeeb Nageeb Muneer Monir Basheer Sameer Saber Sabir Thabet Thabit Ragheb Raghib Talat Ezzat Izzat Medhat Midhat Refaat
Salaah Kamaal Bahaa Diaa Diya Zia Baker Sedki Sidqi Waheed Yaseen Yacine Younis Yunus Zaky Mutaz Muataz Mutasim Moatasem Muntasir
Montaser Makki Mamdouh Masood Musab Mosaab Muhsin Nasr Numan Noaman Hilal Helal Wasim Waseem Wadih Wadie Eyad Asaad Asad Bachar Tawfik
Tayseer Taysir Jihad Gihad Hafez Hafiz Habeeb Haydar Hayder Ridha Radwan Ridwan Rafiq Rafic Rafik Zidan Zedan Shakir Sadiq Sadek Sobhi
Subhi Atif Awad Awwad Ghanim Layth Leith Mahfouz Mahfoz Murtada Mortada Nedal Naeem Noori Wajih Wagih Huzaifa Hudhayfa Qusai Kadhim Rauf
Abdulfattah Abdullatif Abdellatif Abdulghani Abdulhadi Abdulmonem
Émile Achille Adrien Alphonse Amédée Anatole Ange Anselme Antonin Armand Arsène Aubin Auguste Augustin Aymeric Barnabé Baudouin Brice
Césaire Clovis Côme Crépin Cyprien Dieudonné Donatien Edgard Edmond Éloi Emeric Enzo Erwan Eudes Eustache Évariste Fernand Fidèle Firmin
Flavien Florent Fulbert Gaëtan Gaspard Géraud Gildas Godefroy Gontran Grégoire Guilhem Gustave Gwenaël Hilaire Hippolyte Hugues Jacky
Jérémie Josselin Landry Lazare Léandre Léopold Lilian Loris Lucien Marcellin Mathias Maxence Médard Melchior Narcisse Octave Onésime
Pacôme Patrice Paulin Philibert Renaud Rodrigue Romuald Ronan Rufin Samson Saturnin Séraphin Séverin Théodule Thibaud Titouan Toussaint
Ulysse Valère Victorien Vivien Wilfried Yvon Zacharie Abdoul Abou Ansoumane Arouna Assane Birane Birama Boubakar Bourama Cellou Cheickna
Dramane Djibril Djibrilla Drissa Fodé Gaoussou Hamado Hamadou Hamidou Hassane Issiaka Issouf Issoufou Kalifa Karamoko Kassoum Koffi
Kouadio Kouamé Kouassi Lamine Lansana Lassina Mady Mahamane Mahamat Malick Maman Mamady Mamadi Mamoudou Massamba Moctar Mohamadou Moriba
Mory Nouhou Oumarou Ousseynou Saïdou Salif Saliou Sambo Sidi Sidy Soumaïla Soumana Sory Tidiane Tidjane Tiémoko Thierno Yacouba Youssouf
Zakari Crispin Dieumerci Fiston Chérubin Guelord Gédéon Abdelhakim Abdelkrim Abdellah Abdelmajid Abdelouahab Abderrahim Achraf Aïssa
Amin Aymen Badis Chakib Chokri Faouzi Fayçal Fethi Hamma Hichem Houssine Ilyas Imed Jalel Kaïs Khemaies Larbi Lotfi Madjid Mahfoud
Merouane Mohand Mondher Mouloud Mustapha Nacer Nadhir Nassim Néji Nordine Rabah Rabih Ramzi Redouane Rochdi Slim Soufiane Taïeb Tayeb
Yahia Yanis Youcef Zied Zine Zinedine Zouheir Dário Navid Behrouz Mehran Farhad Simeonie Serigne Ndongo Ibou Mbaye Matar
`;

export const WOMEN = `
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Sara Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily
Donna Michelle Carol Amanda Dorothy Melissa Deborah Debra Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda
Pamela Emma Nicole Helen Samantha Katherine Catherine Christine Rachel Carolyn Janet Maria Heather Diane Ruth Julie Olivia Joyce
Virginia Victoria Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Anne Annie
Madison Frances Kathryn Janice Abigail Alice Julia Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana
Natalie Brittany Charlotte Marie Kayla Alexis Lori Kate Katie Kathy Kim Kamala Hillary Condoleezza Madeleine Melania Ivanka Jill Nikki
Susie Sue Suzanne Sally Sonia Sophie Tracy Tina Tiffany Valerie Vanessa Veronica Vera Wendy Yvonne Zoe Jo Joanna Joanne Jane Jenny
Josephine Joy June Kirsten Kristin Kristen Lucy Lydia Lynn Liz Mabel Maggie Maureen Meghan Mildred Miriam Molly Monica Nadine Naomi Nora
Norma Paula Pauline Penny Penelope Peggy Phyllis Polly Priti Rita Roberta Robin Rosa Rose Rosemary Ruby Sheila Shannon Stella Tamara
Tammy Tanya Tara Thelma Tulsi Ursula Vivian Yvette Zara Fiona Gillian Heidi Imogen Ingrid Irene Iris Ivy Jacinda Jasmine Jocelyn Leah
Leslie Lesley Lillian Lily Lois Loretta Lorraine Louise Lucille Lynne Margo Marion Marjorie Marlene Mhairi Moira Muriel Myra Nadia Nell
Nicola Nigella Philippa Rachael Rhonda Ros Rosalind Rosie Roxanne Sabrina Shelley Sheryl Sian Siobhan Sinead Aoife Saoirse Ciara Niamh
Sylvia Tessa Tricia Yolanda Ada Agnes Agatha Aileen Alexandra Alison Allison Anita Annette Antoinette April Ariana Audrey Ava Bernadette
Bertha Bessie Beth Betsy Bonnie Bridget Camilla Candace Carla Carly Carmen Carole Caroline Carrie Cassandra Cecilia Chelsea Chloe Claire
Clara Claudia Colleen Connie Constance Crystal Daisy Daphne Dawn Delia Dolores Edith Edna Eileen Elaine Eleanor Ella Ellen Elsie Erica
Erin Esther Ethel Eva Eve Faith Felicity Flora Florence Frieda Gail Gemma Georgia Georgina Geraldine Gertrude Gina Gladys Glenda Greta
Gwen Gwendolyn Harriet Hazel Hilda Holly Hope Ida Irma Isabel Isabelle Jeanne Françoise Monique Nathalie Sylvie Martine Hélène
Marguerite Christiane Sandrine Céline Chantal Brigitte Aurélie Laurence Véronique Virginie Camille Élodie Émilie Élisabeth Élise
Delphine Anaïs Manon Léa Mathilde Marine Lucie Ségolène Rachida Najat Fleur Cécile Christelle Corinne Colette Dominique Éliane Estelle
Eugénie Évelyne Fabienne Gabrielle Geneviève Germaine Ghislaine Gisèle Ginette Henriette Huguette Jeannine Joëlle Josiane Josette
Juliette Karine Laetitia Laure Lucienne Lydie Magali Marcelle Marianne Maryse Mélanie Mireille Myriam Nadège Noémie Odette Odile Pascale
Paulette Raymonde Régine Renée Roselyne Rosalie Sabine Simone Solange Solène Sylviane Thérèse Valentine Viviane Yolande Aïcha Amélie
Angélique Arlette Axelle Béatrice Bénédicte Bérengère Blanche Clémence Clémentine Clotilde Coralie Cyrielle Emmanuelle Fadela Fanny Inès
Jeanine Justine Aminata Fatoumata Aïssata Mariam Awa Bintou Kadiatou Oumou Rokia Safiatou Salimata Assitan Djénéba Fanta Hawa Ramata
Nafissatou Ndeye Rama Coumba Khady Fatima Fatma Maryam Zainab Zeinab Khadija Layla Leila Laila Yasmin Yasmine Salma Noura Aisha Rana
Mona Reem Rim Lina Sumaya Asma Asmaa Hanan Hanane Amal Amina Safia Souad Abeer Israa Bushra Dina Rania Riham Rima Salwa Samah Soha
Shaimaa Ghada Farida Fairuz Manal Maha Najla Nesrine Hiba Hana Hind Yara Randa Dalia Noha Rasha Buthaina Bouthaina Faiza Nawal Siham
Ibtisam Nahed Majida Nabila Jihan Jehan Shireen Sherine Nermin Widad Nahla Arwa Areej Anissa Houda Hoda Huda Karima Latifa Loubna Lubna
Malika Meriem Naima Nour Ouafa Radia Sabah Samia Samira Sana Sanaa Shadia Sihem Tahani Wafa Wafaa Warda Zahra Zineb Zohra Habiba Halima
Hasna Hayat Louisa Dalila Djamila Tawakkol Benazir Khaleda Hina Malala Nazanin Shirin Emine Tansu Meral Ayşe Elif Zeynep Annegret
Annalena Saskia Katrin Katarina Renate Petra Birgit Gabriele Heike Karin Monika Susanne Ulrike Ute Ilse Gisela Hannelore Helga
Heidemarie Hildegard Irmgard Inge Jutta Kerstin Margarete Margot Nina Silke Silvia Sigrid Svenja Tanja Elke Erika Franziska Anja Antje
Astrid Bettina Dagmar Svetlana Sahra Frauke Beatrix Giorgia Federica Francesca Giulia Chiara Elena Paola Valentina Daniela Alessandra
Antonella Bianca Carlotta Caterina Cristina Elisa Elisabetta Emanuela Fabiana Flavia Franca Gabriella Ilaria Lucia Luciana Marcella
Margherita Mariastella Marina Marta Michela Nilde Ornella Patrizia Raffaella Rosaria Sabina Serena Simona Sofia Stefania Tiziana
Vittoria Ana Pilar Josefa Ángeles Antonia Concepción Mercedes Francisca Luisa Rosario Juana Raquel Beatriz Soraya Dilma Violeta Evita
Gabriela Delcy Alejandra Adriana Alicia Amparo Blanca Camila Carolina Catalina Consuelo Esperanza Eugenia Fernanda Graciela Guadalupe
Jimena Juliana Leonor Leticia Lorena Lourdes Magdalena Manuela Margarita Mariana Marisol Martina Montserrat Natalia Nuria Rocío Susana
Valeria Ximena Yulia Tatiana Tatyana Olga Natalya Larisa Lyudmila Irina Iryna Galina Yelena Ekaterina Nadezhda Lyubov Ksenia Oksana
Olena Anastasia Daria Polina Elvira Raisa Zhanna Sviatlana Maia Kolinda Vjosa Atifete Biljana Brankica Jadranka Vesna Zuzana Iveta Ewa
Beata Hanna Agnieszka Małgorzata Katarzyna Elżbieta Jolanta Aleksandra Krystyna Vaira Kersti Kaja Ingrida Laima Indira Pratibha Sushma
Nirmala Priyanka Smriti Mamata Jayalalithaa Mayawati Chandrika Sirimavo Corazon Leni Imelda Megawati Yingluck Paetongtarn Tzipi Golda
Ayelet Limor Miri Tarja Sanna Anneli Gro Erna Solveig Helle Mette Margrethe Birgitta Jóhanna Vigdís Winnie Graça Nkosazana Naledi Thuli
Ngozi Oby Chimamanda Wangari Ameenah Jana Ayesha Noor Amelia Ajla Aria Amelja Leandra Ambra Klea Melisa Amaris Reina Anahit Gayane
Hasmik Lusine Susanna Armine Narine Lilit Nare Arpi Maneh Angelina Mari Sofi Alma Mia Ámbar Delfina Emilia Lena Isla Matilda Willow
Alysha Emely Aylin Zeynab Nilay Malak Ayla İnci Nuray Sevinj Gunel Leyla Aygun Gunay Sevda Vusala Konul Aysel Tarana Merjem Asja Esma
Ema Lejla Lamija Mila Roxana Lidia Rosmery Marcia Aline Helena Maitê Alisa Maryja Safija Livia Alina Julieta Trinidad Isidora Agustina
Celeste Salomé Eliška Adéla Tereza Sofie Viktorie Karolína Amálie Freja Luna Asta Frida Alberte Imene Lyna Danna Lía Aitana Lenna Elli
Farah Marwa Nada Aya Shahd Ashraqat Sahar Fatin Dalal Doha Fajr Suha Rowan Hosniya Hasnaa Hosna Gamila Gamalat Ane Laia Nahia Maddi
Malen Irati Izaro Ona Aino Aada Lilja Eevi Helmi Venla Lív Ria Sólja Hjørdis Ronja Vár Jade Ambre Freya Evie Fiadh Millie Maya Ivaana
Nivi Uiloq Niviaq Ivalu Pipaluk Malu Paninnguaq Aviana Paneeraq Milagrosa Lucija Nika Dora Widelene Mirlande Myrlande Islande Lovelie
Lovely Judeline Angeline Chedeline Boglárka Lili Lilien Lara Éabha Ellie Lin Sama Ayalah Lur Shams Lyn Malek Jori Lian Nur Marya Avigail
Tamar Adele Ayala Lillie Lilly Emelia Emiliya Aditi Inaya Aarya Kiara Aadhya Vamika Pari Jiya Mehar Amayra Fatemeh Helma Yasna Mersana
Baran Sakineh Roghayyeh Khadije Somayyeh Embla Sóley Aþena Matthildur Katla Guðrún Saga Viktoría Aurora Ginevra Ludovica Matilde Sienna
Arianna Gianna Kyra Azariah Azaria Jouri Naya Mira Lianne Leen Zina Wateen Tuleen Hussa Sherifa Lulwa Shaikha Melina Sofija Emilija
Luknė Amelija Kamilė Lėja Gabija Patricija Elija Liepa Alise Dārta Elza Eisha Nesreen Assia Amira Evelina Dunja Bogdana Teodora Maša
Ksenija Anastasija Marija Snezana Suzana Katerina Ivana Odval Bolormaa Bayarmaa Oyunbileg Khongordzol Regina Renata Nurul Aisyah Siti
Dhia Naura Ayra Puteri Saar Tess Iben Shristi Sunita Rabina Asmita Niharika Binita Aasha Kabita Sita Gita Amaia Kaia Amara Kora Harper
Alessia Luana Tiare Hinano Poema Maeva Vaea Titaua Moea Moeata Tarita Titaina Teura Heikapu Mareva Althea Princess Fozia Bismah Sobia
Farrah Farzana Sakeena Zofia Zuzanna Maja Oliwia Alicja Pola Milena Benedita Margarida Ramona Noemí Andreea Natalija Yeva Sofiya
Viktoriya Mariya Varvara Vasilisa Anastasiya Hessa Maysoun Nouf Reema Alanoud Zala Julija Ajda Vita Lana Neža Nela Selma Sumayah Asiya
Oisha Googoosh Anohito Shayma Khawla Hatice Meryem Şerife Zehra Sultan Asel Asya Defne Nehir Azra Zümra Eylül Ecrin Veronika Oleksandra
Milana Solomiya Iminathi Lisakhanya Amahle Lesedi Rethabile Asemahle Hur Nikol Raya Yoana Dragana Ruòxī Yīnuò Yìhán Zǐhán Yǐmò Yǔtóng
Xīnyí Yǔxī Eleni Androula Panagiota Ioanna Kyriaki Mariami Elene Barbare Lile Nia Nutsa Sesili Aikaterini Vasiliki Angeliki Gogo Dimitra
Konstantina Paraskevi Saliha Rayana Aliya Safiya Aruuzat Hadicha Aruuke Mädïna Asilim Ayşa Ayzere Tomyris Ayim Jelena Milica Radmila
Ljiljana Bisera Jovana Darija Mirjana Gordana Yekaterina Elizaveta Himari Hinata Rin Uta Haruna Yuina Yuna An Anzu Mio Rei Yua Mei Riko
Sakura Ameera Amirah Fatimah Zaynab Khadijah Khadeeja Jamila Jameela Yasmeen Norah Aysha Aishah Muna Hala Halah Dana Danah Leena Rahma
Rahmah Sumayya Soumaya Amna Aminah Ameena Safiyya Hafsa Hafsah Ruqaya Ruqayya Rokaya Asia Hajar Hagar Suad Soad Hayah Abir Esraa Isra
Iman Eman Imen Boshra Bayan Tala Talah Tasneem Tasnim Janna Joud Jood Duaa Dua Doaa Deena Raniah Raghad Raghd Rahaf Rawan Rawane Reham
Zahrah Sidra Sedra Salua Sundus Sondos Sirine Sereen Cyrine Shatha Shaza Shaima Sheima Safaa Safa Duha Abla Ola Ula Ghadah Ghadeer
Ghadir Ghufran Ghofran Fareeda Fairouz Feyrouz Lujain Lojain Lujayn Lama Lamah Lamis Lamees Layan Leyan Maram Manar Manaar Mayar Maysaa
Maysa Meesa Nadiah Najlaa Najwa Nadah Nisreen Nisrin Heba Hibah Haya Hanaa Hanae Hend Wardah Walaa Wala Yarah Rudaina Rodaina Kenza
Kanza Nima Neama Nemah Randah Mirna Merna Daliah Nuha Azza Aza Menna Mennah Buthayna Fayza Seham Ahlam Ahlaam Ebtesam Inaam Enaam Nahid
Magda Nabeela Gehan Shereen Nermine Wedad Saadia Sadiya Nahlah Arij Aseel Asil Ashwaq Afnan Alaa Ala Amani Amany Intisar Entesar Inas
Enas Ayah Basma Basmah Basant Basent Bilqis Belkis Taghreed Taghrid Thuraya Jumana Jumanah Jannah Joury Khulood Kholoud Dima Deema Zikra
Zekra Razan Razane Rafif Rafeef Rayan Rayane Renad Reenad Zuhoor Zohour Sameera Suhaila Soheila Shorouk Shurooq Alia Aliyah Afaf Anoud
Anood Faten Fadia Fadiya Qamar Kamar Kawthar Kawther Lobna Lateefa Lamia Lamya Marwah Munira Muneera Maysoon Maysun Naila Nayla Nagat
Najma Nagma Nadeen Hadeel Hadil Haifa Hayfa Wisal Wesal Yumna Youmna
Agathe Alexia Aliénor Alix Amandine Angèle Annabelle Annick Apolline Ariane Armelle Aude Bérangère Bérénice Berthe Capucine Clarisse
Claudie Claudine Cosette Domitille Dorothée Edwige Éléonore Éloïse Eulalie Fernande Flore Floriane Francine Frédérique Gaëlle Georgette
Gilberte Gwenaëlle Héloïse Hermine Honorine Hortense Jacinthe Jocelyne Josée Léonie Liliane Line Lise Lucette Ludivine Margaux Marielle
Marthe Maud Micheline Noëlle Olympe Ombeline Ophélie Perrine Rolande Roxane Séverine Sidonie Solenne Suzy Sylvaine Tiphaine Violaine
Zélie Adja Aïda Aïssa Aïssatou Aminatou Anta Assetou Assa Bineta Diarra Dieynaba Fatim Fatimata Fatou Habibatou Hadiza Hadja Hadjara
Halimatou Kadidia Kadidiatou Korotoumou Maïmouna Mariama Mariame Marième Oumy Penda Rahmatou Ramatou Rokhaya Salamata Sanata Seynabou
Sokhna Soukeyna Téné Zeïnabou Furaha Immaculée Dorcas Funmilayo Amel Dounia Fadila Fatiha Ghania Hajer Hanène Houria Ikram Imane
Kaouther Khadidja Lilia Manel Mariem Mouna Mounia Nadjat Nawel Nouria Olfa Radhia Saïda Salima Sarra Souhila Wided Yamina Zakia Zoubida
Selam Priya Feride Nasrin Narges Parisa
`;
