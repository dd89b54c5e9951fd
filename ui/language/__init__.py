"""In which language the windows speak: choosing one, changing it live, and collecting what is to be translated."""
